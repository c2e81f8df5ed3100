package org.claimdesk.document;

/** The document's text is longer than 4 MiB in UTF-8 (HTTP 413). */
public final class TextTooLongException extends DocumentException {
    public TextTooLongException() {
        super("The document's text is longer than 4 MiB");
    }
}
