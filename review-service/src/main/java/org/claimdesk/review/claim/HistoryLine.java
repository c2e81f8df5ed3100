package org.claimdesk.review.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history as plain values, for whoever checks the chain, with or without the service.
 *
 * @param at in whole microseconds
 * @param noteDigest of what a person wrote with it, salted; the words themselves can be erased
 * @param nameDigest of who did it, by name, salted; rows written before names were kept have none
 * @param hash over all others
 */
public record HistoryLine(
        UUID claimId,
        int number,
        String type,
        long version,
        @Nullable UUID actor,
        Instant at,
        String body,
        byte @Nullable [] noteDigest,
        byte @Nullable [] nameDigest,
        byte[] previousHash,
        byte[] hash) {}
