package org.claimdesk.ingest.web;

import java.util.UUID;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.Documents;
import org.jspecify.annotations.Nullable;

/**
 * The form of the upload page.
 *
 * @param way which of the ways in is open
 * @param limit most bytes of one document
 * @param details filled in already
 * @param newVersionOf the article of which a new version is to be uploaded
 */
record Composer(
        Way way,
        long limit,
        ArticleDetails details,
        @Nullable Older newVersionOf) {

    /** The ways in. */
    enum Way {
        FILES,
        TEXT,
        LINK;

        /** As in the address of the page. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Older(UUID id, String name) {}

    /** @param way null for the usual one */
    static Composer of(@Nullable Way way, Documents documents, @Nullable ArticleView older) {
        ArticleDetails details = older == null
                ? ArticleDetails.NONE
                : new ArticleDetails(null, older.bylines(), older.publisher(), null, older.url());
        return new Composer(
                way == null ? Way.FILES : way,
                documents.limit(),
                details,
                older == null ? null : new Older(older.id(), older.name()));
    }

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
