package org.claimdesk.review.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimdesk.review.claim.ArticleMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A detail of an article that was corrected.
 *
 * @param field as the article's description calls it
 * @param before null when nothing was known
 * @param after null when nothing is said any more
 */
public record Correction(
        String field, @Nullable String before, @Nullable String after) {

    static List<Correction> all(@Nullable ArticleMetadata before, @Nullable ArticleItem now) {
        if (before == null || now == null) {
            return List.of();
        }
        return Stream.of(
                        new Correction("title", before.title(), now.title()),
                        new Correction("bylines", names(before.bylines()), names(now.bylines())),
                        new Correction("publisher", before.publisher(), now.publisher()),
                        new Correction("publishedAt", before.publishedAt(), now.publishedAt()),
                        new Correction("url", before.url(), now.url()),
                        new Correction("language", before.language(), now.language()))
                .filter(one -> !Objects.equals(one.before, one.after))
                .toList();
    }

    private static @Nullable String names(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }
}
