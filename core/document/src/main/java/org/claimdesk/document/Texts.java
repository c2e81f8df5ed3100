package org.claimdesk.document;

import org.claimdesk.document.UnreadableDocumentException.Reason;

/** The bounds that every document's text keeps. */
public final class Texts {
    /** Longest text in bytes of UTF-8: with its claims it must fit a message of 8 MiB. */
    public static final int MAX_BYTES = 4 << 20;

    private Texts() {}

    public static void requireShort(CharSequence text) {
        if (text.length() > MAX_BYTES || 3L * text.length() > MAX_BYTES && utf8Length(text) > MAX_BYTES) {
            throw new TextTooLongException();
        }
    }

    public static void requireSomething(String text) {
        if (Whitespace.isBlank(text)) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The document holds no text");
        }
    }

    private static long utf8Length(CharSequence text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }
}
