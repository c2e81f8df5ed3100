package org.claimdesk.ingest.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an article is.
 *
 * @param failure why it was given up
 */
public record Progress(
        UUID id,
        ArticleStatus status,
        Stage stage,
        int claimCount,
        @Nullable Notice notice,
        @Nullable String failure) {

    /** Finer than the status: whether somebody is at work. */
    public enum Stage {
        WAITING,
        EXTRACTING,
        PUBLISHED,
        FAILED,
        WITHDRAWN
    }

    /** Whether nothing more happens by itself. */
    public boolean last() {
        return status != ArticleStatus.EXTRACTING;
    }
}
