package org.claimdesk.ingest.article;

import java.util.Collection;
import org.claimdesk.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * An upload that proved readable: ready to be stored.
 *
 * @param addresses where it stands for sure
 */
record ReadUpload(
        byte[] bytes,
        String contentHash,
        String contentType,
        @Nullable String fileName,
        Lane lane,
        ArticleDetails details,
        String text,
        String textHash,
        Collection<String> addresses) {

    static ReadUpload of(Upload upload, String contentHash, Document document) {
        return new ReadUpload(
                upload.bytes(),
                contentHash,
                upload.contentType() == null ? "application/octet-stream" : upload.contentType(),
                upload.fileName(),
                upload.lane(),
                upload.details().or(ArticleDetails.of(document.metadata())).or(upload.hints()),
                document.text(),
                ArticleIdentity.textHash(document.text()),
                Addresses.known(upload.details().url(), document.metadata().url()));
    }
}
