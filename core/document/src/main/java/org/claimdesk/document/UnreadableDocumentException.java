package org.claimdesk.document;

import java.util.Objects;

/** The format is known, but these bytes cannot be read as it (HTTP 422; TOO_LARGE 413). */
public final class UnreadableDocumentException extends DocumentException {
    /** What is wrong with the bytes. */
    public enum Reason {
        /** No bytes, or no text in them. */
        EMPTY,
        /** Announced as text, but no text in any encoding. */
        BINARY,
        /** The content is of another format than announced. */
        WRONG_TYPE,
        /** Broken, cut off or not well-formed. */
        DAMAGED,
        /** Needs a password. */
        ENCRYPTED,
        /** More bytes than the reader takes. */
        TOO_LARGE,
        /** Nested deeper than the reader follows. */
        TOO_DEEP,
        /** Unpacks to far more than it is. */
        BOMB,
        /** Takes longer than the reader may work. */
        TOO_SLOW,
        /** Uses a feature that is refused for safety, such as a document type declaration. */
        FORBIDDEN
    }

    private final Reason reason;

    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public Reason reason() {
        return reason;
    }
}
