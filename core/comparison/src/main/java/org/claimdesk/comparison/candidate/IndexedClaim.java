package org.claimdesk.comparison.candidate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the index keeps of a claim.
 *
 * @param group claims that are left out together, as those of one article
 * @param terms words that it is found by, the rarer the better
 * @param keys exact keys: a name, a unit with what it measures; one in common counts like a rare word
 * @param embedding of unit length; all entries of one index come from one model
 */
public record IndexedClaim(UUID id, UUID group, List<String> terms, List<String> keys, float[] embedding) {

    public IndexedClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(embedding, "embedding");
        terms = List.copyOf(terms);
        keys = List.copyOf(keys);
    }
}
