package org.claimdesk.review.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of how claims come in. */
@ConfigMapping(prefix = "claimdesk.review.claims")
public interface ClaimConfig {

    /**
     * Candidates less check-worthy than this start parked: searchable, not in anybody's way. Low, because the score ranks
     * well and does not decide.
     */
    @WithDefault("0.1")
    double parkBelow();
}
