package org.claimdesk.ingest.feed;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the feeds. */
@ConfigMapping(prefix = "claimdesk.feeds")
interface FeedConfig {

    /** From poll to poll, unless the feed has an interval of its own. */
    @WithDefault("15m")
    Duration interval();

    @WithDefault("5m")
    Duration shortestInterval();

    /** Also the longest wait after failures. */
    @WithDefault("1d")
    Duration longestInterval();

    /** Polls that somebody asks for are not closer than this, for the sake of the site. */
    @WithDefault("1m")
    Duration pause();

    /** Of a feed so many entries are taken at a poll, the first ones, which are the newest in nearly every feed. */
    @WithDefault("100")
    int entries();

    /** Most bytes of a feed. */
    @WithDefault("8M")
    MemorySize size();

    /** Feeds at work at a time. 0 leaves the work to other instances. */
    @WithDefault("2")
    int workers();

    /** How often to look for feeds that are due. */
    @WithDefault("5s")
    Duration look();

    /** How long a worker that has died keeps a feed; renewed before each entry, and longer than any of them takes. */
    @WithDefault("5m")
    Duration lease();

    /** After so many entries it is the turn of another feed. */
    @WithDefault("10")
    int turn();

    /** Wait after the first try of an entry that failed; four times as long after each further one. */
    @WithDefault("5m")
    Duration retryDelay();

    /** After so many tries an entry is given up. */
    @WithDefault("5")
    int maxTries();

    /** A feed that has failed for so long is polled no more. */
    @WithDefault("14d")
    Duration giveUp();

    /** Entries that a feed has dropped so long ago are forgotten. */
    @WithDefault("90d")
    Duration memory();
}
