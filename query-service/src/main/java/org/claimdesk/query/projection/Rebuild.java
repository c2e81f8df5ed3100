package org.claimdesk.query.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of the read model from the topic.
 *
 * @param records read from the topic
 * @param differences claims that stood otherwise before; 0 when register and topic were in step
 * @param problem why it was given up
 */
record Rebuild(
        UUID id,
        Status status,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long records,
        int differences,
        @Nullable String problem) {

    enum Status {
        RUNNING,
        DONE,
        FAILED
    }
}
