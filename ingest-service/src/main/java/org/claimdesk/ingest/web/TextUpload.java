package org.claimdesk.ingest.web;

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

/**
 * An article as JSON: its text, or where to fetch it.
 *
 * @param text plain text; its UTF-8 bytes are the document
 * @param byline one name or several
 */
record TextUpload(
        @Nullable String text,
        @Nullable String title,

        @JsonAlias("bylines") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<String> byline,

        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String url,
        @Nullable String lane) {

    /** Bytes that the document takes, about; negative when it is still to be fetched. */
    long length() {
        return text == null ? -1 : text.length();
    }

    /**
     * @throws ProblemException 400 without a text or address, what the fetch throws when only an address is given
     */
    Upload toUpload(ArticleFetch fetch) {
        ArticleDetails details = new ArticleDetails(title, Inputs.names(byline), publisher, publishedAt, url);
        Lane asked = UploadDetails.lane(lane);
        String address = details.url();
        if (text == null && address != null) {
            return fetch.fetch(address, details, asked);
        }
        if (text == null || text.isBlank()) {
            throw Inputs.bad("text", "must not be empty");
        }
        return new Upload(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null, details, asked);
    }
}
