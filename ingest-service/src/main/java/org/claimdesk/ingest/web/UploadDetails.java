package org.claimdesk.ingest.web;

import java.util.List;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.Lane;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What may be said beside a document: in the query for raw bytes, as fields of a form for a file. */
final class UploadDetails {

    private UploadDetails() {}

    static Lane lane(@Nullable String lane) {
        Lane given = Inputs.oneOf(Lane.class, lane, "lane");
        return given == null ? Lane.LIVE : given;
    }

    /** In the query. */
    static class Query {
        @RestQuery
        @Nullable
        String title;

        @RestQuery
        @Nullable
        List<String> byline;

        @RestQuery
        @Nullable
        String publisher;

        @RestQuery
        @Nullable
        String publishedAt;

        @RestQuery
        @Nullable
        String url;

        @RestQuery
        @Nullable
        String lane;

        ArticleDetails details() {
            return new ArticleDetails(title, Inputs.names(byline), publisher, publishedAt, url);
        }
    }

    /** In a form. */
    static class Form {
        @RestForm
        @Nullable
        String title;

        @RestForm
        @Nullable
        List<String> byline;

        @RestForm
        @Nullable
        String publisher;

        @RestForm
        @Nullable
        String publishedAt;

        @RestForm
        @Nullable
        String url;

        @RestForm
        @Nullable
        String lane;

        ArticleDetails details() {
            return new ArticleDetails(title, Inputs.names(byline), publisher, publishedAt, url);
        }
    }
}
