package org.claimdesk.query.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask of the API. */
@ConfigMapping(prefix = "claimdesk.rate-limit")
interface RateConfig {

    /** Calls a minute and client, also the most at once; 0 for no limit. Generous: it stops a runaway loop, not a reader. */
    @WithDefault("6000")
    int requestsPerMinute();

    /** Texts a minute and client that are checked: each keeps a processor busy for seconds. 0 for no limit. */
    @WithDefault("30")
    int textsPerMinute();
}
