package org.claimdesk.ingest.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of calls that may be sent again. */
@ConfigMapping(prefix = "claimdesk.idempotency")
interface IdempotencyConfig {

    /** How long an answer is kept. */
    @WithDefault("24h")
    Duration keep();

    /** How long a call may be under way; longer than any fetch, short enough to wait for after a crash. */
    @WithDefault("60s")
    Duration lease();
}
