package org.claimdesk.ingest.article;

import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnsupportedFormatException;
import org.claimdesk.shell.problem.ProblemException;

/** 422 or 415: the bytes are no document that Claimdesk reads. */
public final class UnreadableUploadException extends ProblemException {

    UnreadableUploadException(UnreadableDocumentException cause) {
        super(422, "unreadable-document", "Document cannot be read", cause.getMessage() + ".");
        initCause(cause);
    }

    UnreadableUploadException(UnsupportedFormatException cause) {
        super(415, "unsupported-format", "Format not supported", cause.getMessage() + ".");
        initCause(cause);
    }
}
