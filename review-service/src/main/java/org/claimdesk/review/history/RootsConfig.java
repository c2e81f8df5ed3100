package org.claimdesk.review.history;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the signed roots. */
@ConfigMapping(prefix = "claimdesk.review.history")
public interface RootsConfig {

    /**
     * Where roots are written, outside the database and best on another disk. Several instances may share it or have one
     * each. Without it no roots are written.
     */
    Optional<Path> folder();
}
