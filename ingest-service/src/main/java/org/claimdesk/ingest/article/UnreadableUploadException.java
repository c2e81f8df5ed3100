package org.claimdesk.ingest.article;

import org.claimdesk.document.DocumentException;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnsupportedFormatException;

/** 422 or 415: the bytes are no document that Claimdesk reads. */
public final class UnreadableUploadException extends RefusedDocumentException {

    UnreadableUploadException(UnreadableDocumentException cause) {
        super(422, "unreadable-document", "Document cannot be read", sentence(cause));
        initCause(cause);
    }

    UnreadableUploadException(UnsupportedFormatException cause) {
        super(415, "unsupported-format", "Format not supported", sentence(cause));
        initCause(cause);
    }

    private static String sentence(DocumentException cause) {
        return String.valueOf(cause.getMessage());
    }
}
