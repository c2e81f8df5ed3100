package org.claimdesk.document;

/** Why bytes did not become a document. The message is a sentence for the person who sent them. */
public abstract sealed class DocumentException extends RuntimeException
        permits TextTooLongException, UnreadableDocumentException, UnsupportedFormatException {
    DocumentException(String message) {
        super(message);
    }
}
