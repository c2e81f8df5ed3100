package org.claimdesk.comparison.origin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place where a claim is made.
 *
 * @param passage which passage of the article it is, from 0
 * @param speaker whom the article says it after, null when nobody
 * @param citedUrls the pages that the article cites for this claim
 */
public record Appearance(
        ArticlePrint article, int passage, @Nullable String speaker, List<String> citedUrls) {

    public Appearance {
        Objects.requireNonNull(article, "article");
        Objects.checkIndex(passage, article.passages().size());
        citedUrls = List.copyOf(citedUrls);
    }
}
