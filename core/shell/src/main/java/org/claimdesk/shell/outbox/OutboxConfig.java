package org.claimdesk.shell.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The outbox and its relay. */
@ConfigMapping(prefix = "claimdesk.outbox")
interface OutboxConfig {

    /** Off for a process that only writes, or for a test that plays the relay itself. */
    @WithDefault("true")
    boolean relay();

    /** How often the relay looks without being woken: a notification is lost with its connection. */
    @WithDefault("1s")
    Duration pollEvery();

    /** How many rows are under way at once. */
    @WithDefault("1000")
    int rowsAtOnce();

    /** How many bytes of bodies are under way at once, in mebibytes; at least one row always is. */
    @WithDefault("16")
    int mebibytesAtOnce();

    /** How long sent rows stay, for whoever looks into what happened. */
    @WithDefault("7d")
    Duration keepSent();

    /** The age of the oldest unsent row from which health says that something is wrong. */
    @WithDefault("60s")
    Duration worryAfter();
}
