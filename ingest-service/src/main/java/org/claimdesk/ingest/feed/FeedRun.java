package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.claimdesk.fetch.FetchException;
import org.jboss.logging.Logger;

/** One hold on a feed: polls it when it is time, then takes in the entries that are due. */
@ApplicationScoped
class FeedRun {

    private static final Logger LOG = Logger.getLogger(FeedRun.class);

    private final FeedFetch fetch;
    private final FeedOutcome outcome;
    private final EntryRun entries;
    private final FeedConfig config;

    FeedRun(FeedFetch fetch, FeedOutcome outcome, EntryRun entries, FeedConfig config) {
        this.fetch = fetch;
        this.outcome = outcome;
        this.entries = entries;
        this.config = config;
    }

    /**
     * @param stopping asked before each entry
     * @throws FeedLostException when the feed was removed meanwhile
     */
    void run(FeedWork work, BooleanSupplier stopping) {
        if (work.pollDue()) {
            poll(work);
        }
        for (int i = 0; i < config.turn() && !stopping.getAsBoolean(); i++) {
            if (!entries.next(work)) {
                return;
            }
        }
    }

    private void poll(FeedWork work) {
        FeedAnswer answer;
        try {
            answer = fetch.get(work.url(), work.etag(), work.lastModified());
        } catch (FetchException e) {
            failed(work, PollFailure.of(e));
            return;
        } catch (UnreadableFeedException e) {
            failed(work, PollFailure.of(e));
            return;
        }
        outcome.polled(work, answer);
    }

    private void failed(FeedWork work, PollFailure failure) {
        LOG.infof("feed=%s poll=failed gone=%s failures=%d", work.feedId(), failure.gone(), work.failures() + 1);
        outcome.failed(work, failure);
    }
}
