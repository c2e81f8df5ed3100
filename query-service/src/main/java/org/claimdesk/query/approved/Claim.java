package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was put on record, in one of its versions.
 *
 * @param version counts decisions, wording, rating and appearances
 * @param scope what limits the statement, as the reviewer wrote it
 * @param checkworthiness 0 to 1, null in versions that have been replaced
 * @param underReview whether it is being looked at again, for instance because its article changed
 * @param reviewReasons why, as far as it is known
 */
public record Claim(
        UUID id,
        long version,
        String text,
        @Nullable Attribution attribution,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities,
        @Nullable String scope,
        @Nullable Rating rating,
        Basis basis,
        List<Citation> citations,
        List<Appearance> appearances,
        @Nullable Double checkworthiness,
        @Nullable Extractor extractor,
        Instant approvedAt,
        @Nullable UUID approvedBy,
        boolean underReview,
        List<ReviewReason> reviewReasons,
        List<UUID> mergedFrom) {

    public Claim {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a claim on record has a text");
        }
        quantities = quantities == null ? List.of() : List.copyOf(quantities);
        times = times == null ? List.of() : List.copyOf(times);
        entities = entities == null ? List.of() : List.copyOf(entities);
        citations = citations == null ? List.of() : List.copyOf(citations);
        appearances = appearances == null ? List.of() : List.copyOf(appearances);
        reviewReasons = reviewReasons == null ? List.of() : List.copyOf(reviewReasons);
        mergedFrom = mergedFrom == null ? List.of() : List.copyOf(mergedFrom);
    }

    /** The speaker that the claim is put down to, as the article names it. */
    public @Nullable String speaker() {
        return attribution == null ? null : attribution.source();
    }

    /** The separate origins found behind the appearances; an appearance without a known origin adds none. */
    public Set<String> origins() {
        var origins = new LinkedHashSet<String>();
        for (var appearance : appearances) {
            if (appearance.origin() != null && !appearance.origin().isBlank()) {
                origins.add(appearance.origin());
            }
        }
        return origins;
    }
}
