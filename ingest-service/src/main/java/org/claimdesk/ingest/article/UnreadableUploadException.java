package org.claimdesk.ingest.article;

import java.util.Locale;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnsupportedFormatException;
import org.claimdesk.shell.problem.ProblemException;

/** 422 or 415: the bytes are no document that Claimdesk reads. */
public final class UnreadableUploadException extends ProblemException {

    UnreadableUploadException(UnreadableDocumentException cause) {
        super(422, "unreadable-document", "Document cannot be read", cause.getMessage() + ".");
        violation("document", cause.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        initCause(cause);
    }

    UnreadableUploadException(UnsupportedFormatException cause) {
        super(415, "unsupported-format", "Format not supported", cause.getMessage() + ".");
        initCause(cause);
    }
}
