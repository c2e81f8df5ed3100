package org.claimdesk.document;

/** The bytes are of a format that no reader takes (HTTP 415). */
public final class UnsupportedFormatException extends DocumentException {
    public UnsupportedFormatException(String message) {
        super(message);
    }
}
