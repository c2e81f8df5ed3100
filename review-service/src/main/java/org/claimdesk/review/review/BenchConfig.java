package org.claimdesk.review.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the bench. */
@ConfigMapping(prefix = "claimdesk.review.bench")
public interface BenchConfig {

    /** How long opening a claim keeps it for one person; long enough to read an article, short enough to be forgotten. */
    @WithDefault("10M")
    Duration lease();
}
