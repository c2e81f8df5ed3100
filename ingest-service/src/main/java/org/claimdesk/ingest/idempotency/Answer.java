package org.claimdesk.ingest.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a call that succeeded answers, and answers again.
 *
 * @param status 200 to 299; a refusal is never kept
 * @param location a path, so that it holds under every name of the service
 * @param body JSON
 */
public record Answer(int status, @Nullable String location, String body) {

    public Answer {
        if (status < 200 || status > 299) {
            throw new IllegalArgumentException("only a success is kept, not " + status);
        }
    }
}
