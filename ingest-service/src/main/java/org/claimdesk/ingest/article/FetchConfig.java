package org.claimdesk.ingest.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of fetching links. */
@ConfigMapping(prefix = "claimdesk.fetch")
interface FetchConfig {

    /** From the first look-up to the last byte; the uploader waits for it. */
    @WithDefault("20s")
    Duration timeout();

    /** Hosts that may be called though they are not public: for private networks and tests. */
    Optional<List<String>> allowed();
}
