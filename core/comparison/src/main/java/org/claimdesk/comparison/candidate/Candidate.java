package org.claimdesk.comparison.candidate;

import java.util.Objects;
import java.util.UUID;

/**
 * A claim worth comparing.
 *
 * @param cosine likeness of meaning, -1 to 1
 * @param overlap share of the asked claim's words and keys, weighted by rarity, that it has too, 0 to 1
 */
public record Candidate(UUID id, UUID group, double cosine, double overlap) {

    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
    }

    /** What candidates are ranked by. */
    public double score() {
        return (cosine + overlap) / 2;
    }
}
