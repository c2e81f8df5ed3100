package org.claimdesk.review.claim;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person confirmed a claim with. {@code check} is a machine's hint and never changes stance or basis.
 *
 * @param openedBy the account that opened the page or document, never taken from a request
 */
public record Citation(
        Kind kind,
        Medium medium,
        @Nullable UUID articleId,
        @Nullable Passage passage,
        @Nullable String url,
        String title,
        @Nullable String publisher,
        @Nullable String quote,
        @Nullable Stance stance,
        @Nullable UUID openedBy,
        @Nullable Instant openedAt,
        Check check,
        @Nullable String archiveUrl,
        @Nullable String excerpt) {

    /** Where the citation comes from. */
    public enum Kind {
        PASSAGE,
        CITED_BY_ARTICLE,
        REVIEWER
    }

    /** What is cited. */
    public enum Medium {
        WEB,
        DOCUMENT,
        PERSON
    }

    /** How the cited page stands to the claim, set by a person. */
    public enum Stance {
        SUPPORTS,
        REFUTES,
        CONTEXT
    }

    /** What a machine found on the cited page. */
    public enum Check {
        QUOTE_FOUND,
        NUMBER_FOUND,
        NOT_FOUND,
        UNREACHABLE,
        UNCHECKED
    }

    public Citation {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("a citation has a title");
        }
        if (kind == Kind.PASSAGE && (articleId == null || passage == null)) {
            throw new IllegalArgumentException("a passage cited names its article and place");
        }
        if (kind != Kind.PASSAGE && medium == Medium.WEB && !isWebAddress(url)) {
            throw new IllegalArgumentException("a page on the web has an http or https address");
        }
        check = check == null ? Check.UNCHECKED : check;
    }

    /** Whether somebody opened it and it is another thing than the article. */
    public boolean openedElsewhere() {
        return kind != Kind.PASSAGE && openedBy != null;
    }

    /** Only http and https with a host may become a link on a page. */
    public static boolean isWebAddress(@Nullable String url) {
        if (url == null || url.length() > 2000) {
            return false;
        }
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
