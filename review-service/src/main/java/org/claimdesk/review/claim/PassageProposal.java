package org.claimdesk.review.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim may stand in the new version of its article.
 *
 * @param claimId the claim that was found there; null when nothing was found there that says the same
 * @param text the wording of that claim
 */
public record PassageProposal(
        Passage passage,
        @Nullable Integer page,
        @Nullable UUID claimId,
        @Nullable String text) {}
