package org.claimdesk.ingest.article;

/** 413: more bytes, or more text, than one document may have. */
public final class DocumentTooLargeException extends RefusedDocumentException {

    /** @param rule a sentence with the limit, without its full stop */
    public DocumentTooLargeException(String rule) {
        super(413, "document-too-large", "Document too large", rule);
    }
}
