package org.claimdesk.review.page;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimdesk.fetch.FetchPolicy;

/** Settings of fetching cited pages. */
@ConfigMapping(prefix = "claimdesk.fetch")
public interface PagesConfig {

    /** Whether cited pages are fetched at all: it tells their publishers that somebody looks. */
    @WithDefault("true")
    boolean citations();

    /** From the first look-up to the last byte. Nobody waits for it, so it may be short. */
    @WithDefault("15s")
    Duration timeout();

    /** Largest page; what is larger is told to be unreachable. */
    @WithDefault("8M")
    MemorySize pageLimit();

    /** Heap of the process that reads pages. */
    @WithDefault("256M")
    MemorySize readerMemory();

    /** Hosts that may be called though they are not public: for private networks and tests. */
    Optional<List<String>> allowed();

    default FetchPolicy policy() {
        return FetchPolicy.DEFAULT
                .upTo(pageLimit().asLongValue())
                .within(timeout())
                .allowing(allowed().orElse(List.of()).toArray(String[]::new));
    }
}
