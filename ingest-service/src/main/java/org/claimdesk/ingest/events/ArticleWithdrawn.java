package org.claimdesk.ingest.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An article was taken back. On the compacted topic it takes the place of the text.
 *
 * @param withdrawnBy id of an account
 */
public record ArticleWithdrawn(UUID articleId, long version, String reason, UUID withdrawnBy, Instant withdrawnAt) {

    /** Name of this event. */
    public static final String TYPE = "ArticleWithdrawn";
}
