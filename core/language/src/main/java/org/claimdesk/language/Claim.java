package org.claimdesk.language;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the article.
 *
 * @param text the wording a reader understands without the article, as far as that is certain
 * @param ordinal 0, 1, … among the claims with the same passage
 * @param checkworthiness from 0 to 1; a rank, not a probability of truth
 * @param needsContext true when the wording still leans on the article ("the figure", "they")
 */
public record Claim(
        String text,
        Selector passage,
        int ordinal,
        double checkworthiness,
        boolean needsContext,
        @Nullable Attribution attribution,
        List<Citation> citations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities) {

    public Claim {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(passage, "passage");
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal counts from 0, not " + ordinal);
        }
        if (!(checkworthiness >= 0 && checkworthiness <= 1)) {
            throw new IllegalArgumentException("checkworthiness is from 0 to 1, not " + checkworthiness);
        }
        citations = List.copyOf(citations);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
    }
}
