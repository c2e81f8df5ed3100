package org.claimdesk.ingest.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of batches. */
@ConfigMapping(prefix = "claimdesk.batches")
interface BatchConfig {

    /** Most bytes of one batch. */
    @WithDefault("2G")
    MemorySize limit();

    /** Most documents of one batch. */
    @WithDefault("100000")
    int documents();

    /** Most bytes of one document; as claimdesk.articles.document-limit. */
    @WithDefault("16M")
    MemorySize documentLimit();

    /**
     * Batches worked on at a time by this instance; one more takes only those of the lane LIVE. 0 leaves the work to other
     * instances. More would compete with single uploads for the processes that read documents.
     */
    @WithDefault("1")
    int workers();

    /** Articles of the archive that may wait for their extraction before the next document of a batch is taken in. */
    @WithDefault("4")
    int ahead();

    /**
     * Claims that may wait to be read by others before the next one is. A live claim waits behind them: about as many as
     * readers that have just started take in in two seconds, a tenth of what they do later.
     */
    @WithDefault("20")
    int lag();

    /** How long a worker that has died keeps a batch from the others; longer than the longest document takes to read. */
    @WithDefault("60s")
    Duration lease();

    /** A document at whose taking in something unexpected happened so often is FAILED; a process that died counts too. */
    @WithDefault("5")
    int maxTries();

    /** A whole batch that ended with an error so often without moving on is FAILED. */
    @WithDefault("3")
    int maxErrors();

    /** How soon documents are tried again with which something unexpected happened. */
    @WithDefault("10s")
    Duration retryDelay();

    /** How often to look for work. */
    @WithDefault("1s")
    Duration poll();

    /** An upload of which nothing more came for so long is FAILED. */
    @WithDefault("5m")
    Duration silence();

    /** How long an upload is kept after its end for those of its documents that failed to be tried again. */
    @WithDefault("7d")
    Duration keep();
}
