package org.claimdesk.shell.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a sign-in lasts. */
@ConfigMapping(prefix = "claimdesk.session")
interface SessionConfig {

    /** A session ends after so long without a request: a working day with its breaks. */
    @WithDefault("12h")
    Duration idle();

    /** A session ends after so long in any case. */
    @WithDefault("7d")
    Duration longest();
}
