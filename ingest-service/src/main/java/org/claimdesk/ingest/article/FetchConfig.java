package org.claimdesk.ingest.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimdesk.fetch.FetchPolicy;

/** Settings of fetching links. */
@ConfigMapping(prefix = "claimdesk.fetch")
public interface FetchConfig {

    /** From the first look-up to the last byte; the uploader waits for it. */
    @WithDefault("20s")
    Duration timeout();

    /** Hosts that may be called though they are not public: for private networks and tests. */
    Optional<List<String>> allowed();

    /** @param limit of one answer */
    default FetchPolicy policy(MemorySize limit) {
        return FetchPolicy.DEFAULT
                .upTo(limit.asLongValue())
                .within(timeout())
                .allowing(allowed().orElse(List.of()).toArray(String[]::new));
    }
}
