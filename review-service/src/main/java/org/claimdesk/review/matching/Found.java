package org.claimdesk.review.matching;

import java.util.Objects;
import java.util.UUID;
import org.claimdesk.comparison.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found about a claim and another one.
 *
 * @param of the claim that was matched
 * @param copied whether the two passages are one text, or go back to one house
 */
record Found(
        UUID of,
        UUID articleId,
        UUID other,
        UUID otherArticle,
        RelationKind kind,
        @Nullable UUID newer,
        double score,
        String reason,
        @Nullable String attribute,
        @Nullable String value,
        @Nullable String otherValue,
        @Nullable String origin,
        @Nullable String otherOrigin,
        boolean copied) {

    /** @param found with the matched claim first */
    static Found of(Relation.Side claim, Relation.Side other, Comparison found) {
        var values = found.values();
        var newer = found.newer();
        return new Found(
                claim.claimId(),
                claim.articleId(),
                other.claimId(),
                other.articleId(),
                RelationKind.valueOf(found.relation().name()),
                newer == null ? null : newer == Comparison.Newer.FIRST ? claim.claimId() : other.claimId(),
                found.score(),
                found.reason(),
                values == null ? null : values.attribute(),
                values == null ? null : values.first(),
                values == null ? null : values.second(),
                null,
                null,
                false);
    }

    Found within(@Nullable String ownOrigin, @Nullable String originOfOther, boolean oneText) {
        return new Found(
                of,
                articleId,
                other,
                otherArticle,
                kind,
                newer,
                score,
                reason,
                attribute,
                value,
                otherValue,
                ownOrigin,
                originOfOther,
                oneText);
    }

    /** What is worth keeping first: what tells something, then what is nearest. */
    double weight() {
        return (Objects.requireNonNull(kind) == RelationKind.RELATED ? 0 : 1) + score;
    }
}
