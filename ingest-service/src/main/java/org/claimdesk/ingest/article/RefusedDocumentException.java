package org.claimdesk.ingest.article;

import org.claimdesk.shell.problem.ProblemException;

/** 413, 415 or 422: a document that is not taken, because of what it is. Nothing of it is stored. */
public abstract sealed class RefusedDocumentException extends ProblemException
        permits DocumentTooLargeException, UnreadableUploadException {

    /** @param rule what the document breaks, with the limit where there is one; a sentence without its full stop */
    RefusedDocumentException(int status, String type, String title, String rule) {
        super(status, type, title, rule + ".");
    }

    /** Names the part of the request that holds the document. Returns this. */
    public RefusedDocumentException in(String field) {
        violation(field, detail());
        return this;
    }
}
