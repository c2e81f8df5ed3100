package org.claimdesk.ingest.web;

import java.util.Locale;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleDetails;
import org.jspecify.annotations.Nullable;

/**
 * The form of the upload page.
 *
 * @param way which of the ways in is open
 * @param limit most bytes of one document
 * @param batchLimit most bytes of a file with many
 * @param details filled in already
 * @param newVersionOf the article of which a new version is to be uploaded
 */
record Composer(
        Way way,
        long limit,
        long batchLimit,
        ArticleDetails details,
        @Nullable Older newVersionOf) {

    /** The ways in. */
    enum Way {
        FILES,
        TEXT,
        LINK;

        /** As in the address of the page. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Older(UUID id, String name) {}

    public String limitInWords() {
        return (limit >> 20) + " MiB";
    }

    /** The names, parted as the form takes them. */
    public String byline() {
        return String.join("; ", details.bylines());
    }

    public boolean opens(String code) {
        return way.code().equals(code);
    }
}
