package org.claimdesk.comparison.origin;

import java.util.List;
import java.util.Objects;

/**
 * Why appearances have one origin.
 *
 * @param articles the labels of the articles it holds for
 * @param text the credit line, page, speaker or publisher in words
 */
public record Evidence(Kind kind, List<String> articles, String text) {

    /** In the order in which they name an origin. */
    public enum Kind {
        AGENCY_CREDIT,
        SPEAKER,
        CITED_PAGE,
        PUBLISHER,
        COPIED_PASSAGE
    }

    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        articles = List.copyOf(articles);
    }
}
