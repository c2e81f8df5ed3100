package org.claimdesk.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One wording taken apart for comparison. Offsets count code points of {@code text}.
 *
 * @param publishedAt the day from which relative times were reckoned
 * @param negated whether the main statement is denied ("does not allow", "no", "never", "denied that")
 * @param attribution the speaker named within the wording itself
 * @param subjects lemmas of the nouns that head the subject ("capacity", "prison"), proper names in their own spelling
 * @param attributes lemmas of the other nouns that head a phrase: what is said or measured about the subject
 * @param predicate lemma of the main verb, null when there is none
 * @param embedding unit length, {@link Embedder#DIMENSIONS} numbers; treat as read-only
 */
public record AnalyzedClaim(
        String text,
        @Nullable LocalDate publishedAt,
        List<Token> tokens,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities,
        boolean negated,
        @Nullable Attribution attribution,
        List<String> subjects,
        List<String> attributes,
        @Nullable String predicate,
        Modality modality,
        float[] embedding) {

    public AnalyzedClaim {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(embedding, "embedding");
        tokens = List.copyOf(tokens);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        subjects = List.copyOf(subjects);
        attributes = List.copyOf(attributes);
    }
}
