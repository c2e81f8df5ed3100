package org.claimdesk.ingest.web;

import java.io.IOException;
import java.util.Locale;
import org.claimdesk.ingest.article.RefusedDocumentException;
import org.claimdesk.ingest.article.UploadRoom;

/** The part of a request that holds the document: a refusal of the document names it. */
enum DocumentPart {
    BODY,
    FILE,
    TEXT,
    URL;

    /** @throws RefusedDocumentException as thrown, with this part as the field that is at fault */
    <T> T holds(UploadRoom.Taking<T> taking) throws IOException {
        try {
            return taking.run();
        } catch (RefusedDocumentException refused) {
            throw refused.in(name().toLowerCase(Locale.ROOT));
        }
    }
}
