package org.claimdesk.review.events;

import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.ArrivedClaim;
import org.claimdesk.review.claim.Attribution;
import org.claimdesk.review.claim.CitedPage;
import org.claimdesk.review.claim.Extractor;
import org.claimdesk.review.claim.Lane;
import org.claimdesk.review.claim.NamedEntity;
import org.claimdesk.review.claim.Passage;
import org.claimdesk.review.claim.Quantity;
import org.claimdesk.review.claim.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What the bench reads of a candidate claim. */
record ClaimExtracted(
        UUID claimId,
        UUID articleId,
        int ordinal,
        String text,
        Passage passage,
        @Nullable Integer page,
        double checkworthiness,
        boolean needsContext,
        @Nullable Attribution attribution,
        List<CitedPage> citations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<NamedEntity> entities,
        Lane lane,
        Extractor extractor,
        @Nullable UUID continues) {

    ArrivedClaim arrived() {
        return new ArrivedClaim(
                claimId,
                articleId,
                ordinal,
                text,
                passage,
                page,
                checkworthiness,
                needsContext,
                attribution,
                citations,
                quantities,
                times,
                entities,
                lane,
                extractor);
    }
}
