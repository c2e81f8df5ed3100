package org.claimdesk.comparison.candidate;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param claim what others are sought for; it need not be in the index
 * @param leftOut a group whose claims are not wanted, null for none
 * @param limit how many candidates at most, 1 to 1000
 */
public record CandidateQuery(IndexedClaim claim, @Nullable UUID leftOut, int limit) {

    public CandidateQuery {
        Objects.requireNonNull(claim, "claim");
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit is from 1 to 1000, not " + limit);
        }
    }
}
