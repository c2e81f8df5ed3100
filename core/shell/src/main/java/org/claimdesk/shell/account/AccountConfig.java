package org.claimdesk.shell.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** Where accounts come from. */
@ConfigMapping(prefix = "claimdesk")
interface AccountConfig {

    /** The file of hashes; without one nobody can sign in. */
    @WithName("accounts.file")
    Optional<Path> accountsFile();
}
