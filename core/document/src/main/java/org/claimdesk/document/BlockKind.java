package org.claimdesk.document;

/** What a block is in the layout of its document. Readers that see no layout call everything PARAGRAPH. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    BYLINE,
    DATE,
    LIST_ITEM,
    TABLE_ROW,
    QUOTE,
    CAPTION,
    CODE,
    /** An entry of a reference list or a footnote. */
    REFERENCE,
    /** What stands in the document and is not its content: quoted mail, running heads, what is left of navigation. */
    BOILERPLATE
}
