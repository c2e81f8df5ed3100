package org.claimdesk.review.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of matching. */
@ConfigMapping(prefix = "claimdesk.review.matching")
public interface MatchingConfig {

    /** How many claims are compared with one; beyond the first few dozen hardly any stands to it. */
    @WithDefault("60")
    int candidates();

    /** How many relations a claim keeps, those that tell most. */
    @WithDefault("50")
    int relations();

    /** Claims that are only related, and how near they must be: more of them would hide what tells something. */
    @WithDefault("10")
    int related();

    @WithDefault("0.36")
    double relatedFrom();

    /** After this long another instance takes a job over. */
    @WithDefault("60s")
    Duration lease();

    /** How long a claim waits for the rest of its article, whose names tell what "the bridge" is. */
    @WithDefault("5s")
    Duration patience();
}
