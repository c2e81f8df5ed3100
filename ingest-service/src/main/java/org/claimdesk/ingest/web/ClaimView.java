package org.claimdesk.ingest.web;

import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.events.Attribution;
import org.claimdesk.ingest.events.Citation;
import org.claimdesk.ingest.events.Entity;
import org.claimdesk.ingest.events.Quantity;
import org.claimdesk.ingest.events.Selector;
import org.claimdesk.ingest.events.TimeExpression;
import org.claimdesk.ingest.extraction.CandidateClaim;
import org.claimdesk.ingest.extraction.ClaimDetails;
import org.claimdesk.ingest.extraction.Preview.PreviewClaim;
import org.jspecify.annotations.Nullable;

/** A candidate claim. */
record ClaimView(
        UUID id,
        int ordinal,
        String text,
        Selector passage,
        @Nullable Integer page,
        double checkworthiness,
        boolean needsContext,
        @Nullable Attribution attribution,
        List<Citation> citations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities) {

    static ClaimView of(CandidateClaim claim) {
        return of(claim.id(), claim.ordinal(), claim.text(), claim.details());
    }

    static ClaimView of(PreviewClaim claim) {
        return of(claim.id(), claim.ordinal(), claim.text(), claim.details());
    }

    private static ClaimView of(UUID id, int ordinal, String text, ClaimDetails details) {
        return new ClaimView(
                id,
                ordinal,
                text,
                details.passage(),
                details.page(),
                details.checkworthiness(),
                details.needsContext(),
                details.attribution(),
                details.citations(),
                details.quantities(),
                details.times(),
                details.entities());
    }
}
