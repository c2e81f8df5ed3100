package org.claimdesk.ingest.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate claim, whole.
 *
 * @param version always 1: a published claim never changes here
 * @param ordinal 0, 1, … among the claims of the same passage
 * @param page of the passage, counted from 1
 * @param checkworthiness from 0 to 1; a rank, not a probability of truth
 * @param needsContext whether the wording still leans on the article
 * @param lane LIVE or ARCHIVE
 * @param continues the same claim in the article's version before
 */
public record ClaimExtracted(
        UUID claimId,
        UUID articleId,
        long version,
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
        List<Entity> entities,
        String lane,
        Extractor extractor,
        @Nullable UUID continues) {

    public static final String TOPIC = "claims-extracted";

    /** Name of this event. */
    public static final String TYPE = "ClaimExtracted";

    /** The one version. */
    public static final long VERSION = 1;

    public ClaimExtracted {
        citations = List.copyOf(citations);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
    }
}
