package org.claimdesk.ingest.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Settings of the work in the background. */
@ConfigMapping(prefix = "claimdesk.extraction")
interface ExtractionConfig {

    /** Threads at work; as many as there are cores unless set. 0 leaves the work to other instances. */
    OptionalInt workers();

    /** How long a worker that has died keeps an article from the others; renewed three times as often while it lives. */
    @WithDefault("30s")
    Duration lease();

    /** After so many tries that ended with an error the article is FAILED. */
    @WithDefault("3")
    int maxTries();

    /**
     * After so many leases that ran out, because the process died, the article is FAILED. More than tries: a process dies
     * for many reasons, and seldom because of the article.
     */
    @WithDefault("10")
    int maxLosses();

    /** Wait after the first try that failed; twice as long after each further one. */
    @WithDefault("2s")
    Duration retryDelay();

    /** How often to look for work that no notification told of. */
    @WithDefault("2s")
    Duration poll();

    /** Previews computed at a time; more wait for {@link #previewWait()}, then get 503. */
    @WithDefault("4")
    int previews();

    @WithDefault("30s")
    Duration previewWait();

    ModelConfig model();

    default int workerCount() {
        return workers().orElse(Runtime.getRuntime().availableProcessors());
    }
}
