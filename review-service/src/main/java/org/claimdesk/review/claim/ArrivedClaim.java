package org.claimdesk.review.claim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate claim as it comes in, checked. */
public record ArrivedClaim(
        UUID id,
        UUID articleId,
        int ordinal,
        String text,
        Passage passage,
        @Nullable Integer page,
        double checkworthiness,
        boolean needsContext,
        @Nullable Attribution attribution,
        List<CitedPage> cited,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<NamedEntity> entities,
        Lane lane,
        Extractor extractor) {

    public ArrivedClaim {
        if (id == null || articleId == null || passage == null || extractor == null) {
            throw new IllegalArgumentException("a claim comes with its id, article, passage and extractor");
        }
        if (!(checkworthiness >= 0 && checkworthiness <= 1)) {
            throw new IllegalArgumentException("check-worthiness lies between 0 and 1, was " + checkworthiness);
        }
        cited = cited == null ? List.of() : List.copyOf(cited);
        lane = lane == null ? Lane.LIVE : lane;
    }

    Statement statement() {
        return new Statement(text, attribution, quantities, times, entities, null, null, List.of());
    }
}
