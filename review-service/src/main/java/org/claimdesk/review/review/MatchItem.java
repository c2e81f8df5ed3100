package org.claimdesk.review.review;

import java.util.UUID;

/** How another stored claim stands to this one. */
public record MatchItem(UUID claimId, UUID articleId, String relation, double score, String reason) {}
