package org.claimdesk.shell.account;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where accounts come from. */
@ConfigMapping(prefix = "claimdesk.accounts")
interface AccountConfig {

    /** The file of hashes; without one nobody can sign in. */
    Optional<Path> file();
}
