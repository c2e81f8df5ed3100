package org.claimdesk.ingest.web;

import java.util.List;
import org.claimdesk.ingest.article.Notice;
import org.claimdesk.ingest.events.Passage;
import org.claimdesk.ingest.events.Reference;
import org.claimdesk.ingest.extraction.Preview;
import org.jspecify.annotations.Nullable;

/** An article that is not stored, with its claims. */
record PreviewView(PreviewArticle article, List<Passage> passages, List<Reference> references, List<ClaimView> claims) {

    /**
     * What the document says about itself, and its text.
     *
     * @param text all offsets count code points in it
     */
    record PreviewArticle(
            @Nullable String title,
            List<String> bylines,
            @Nullable String publisher,
            @Nullable String publishedAt,
            String language,
            @Nullable String url,
            @Nullable Notice notice,
            String contentHash,
            String text) {}

    static PreviewView of(Preview preview) {
        PreviewArticle article = new PreviewArticle(
                preview.details().title(),
                preview.details().bylines(),
                preview.details().publisher(),
                preview.details().publishedAt(),
                preview.language(),
                preview.details().url(),
                preview.supported() ? null : Notice.LANGUAGE_NOT_SUPPORTED,
                preview.contentHash(),
                preview.text());
        return new PreviewView(
                article,
                preview.passages(),
                preview.references(),
                preview.claims().stream().map(ClaimView::of).toList());
    }
}
