package org.claimdesk.ingest.article;

import org.claimdesk.shell.problem.ProblemException;

/** 413: more bytes, or more text, than one document may have. */
public final class DocumentTooLargeException extends ProblemException {

    public DocumentTooLargeException(String detail) {
        super(413, "document-too-large", "Document too large", detail);
    }
}
