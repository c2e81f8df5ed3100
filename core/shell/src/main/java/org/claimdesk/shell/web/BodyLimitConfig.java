package org.claimdesk.shell.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Paths that take more than {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "claimdesk.body-limits")
interface BodyLimitConfig {

    /** By the whole path; only for those that read a body as a stream and never hold it. */
    @WithParentName
    Map<String, MemorySize> ofPaths();
}
