package org.claimdesk.document;

/** How a link is written: on words of the sentence, or as the marker of a footnote. */
public enum LinkKind {
    INLINE,
    FOOTNOTE
}
