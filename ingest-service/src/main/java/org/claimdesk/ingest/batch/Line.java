package org.claimdesk.ingest.batch;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One line of NDJSON: a text, or an address to fetch. */
record Line(
        @Nullable String text,
        @Nullable String title,

        @JsonAlias("bylines") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> byline,

        @Nullable String publisher,
        @JsonAlias("date") @Nullable String publishedAt,
        @Nullable String url) {

    Upload upload(ArticleFetch fetch, Lane lane) {
        ArticleDetails details =
                new ArticleDetails(title, byline == null ? List.of() : byline, publisher, publishedAt, url);
        String address = details.url();
        if (text == null && address != null) {
            return fetch.fetch(address, details, lane);
        }
        if (text == null || text.isBlank()) {
            throw new ProblemException(400, "bad-input", "Bad input", "The line has neither text nor url.");
        }
        return new Upload(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null, details, lane);
    }
}
