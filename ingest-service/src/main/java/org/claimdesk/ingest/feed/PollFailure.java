package org.claimdesk.ingest.feed;

import java.time.Duration;
import org.claimdesk.fetch.FetchException;
import org.jspecify.annotations.Nullable;

/**
 * Why a poll brought nothing.
 *
 * @param problem a sentence for people
 * @param gone whether the site says that there is no feed any more
 * @param retryAfter how long the site asks to be left alone; null when it does not
 */
record PollFailure(String problem, boolean gone, @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static PollFailure of(FetchException cause) {
        if (cause instanceof FetchException.BadStatus answer) {
            return answer.status() == GONE
                    ? new PollFailure("The site says that this feed is gone for good (status 410).", true, null)
                    : new PollFailure(cause.getMessage() + ".", false, answer.retryAfter());
        }
        return new PollFailure(cause.getMessage() + ".", false, null);
    }

    static PollFailure of(UnreadableFeedException cause) {
        return new PollFailure(cause.detail(), false, null);
    }
}
