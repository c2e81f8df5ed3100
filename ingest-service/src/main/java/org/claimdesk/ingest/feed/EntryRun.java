package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.logging.Logger;

/** Makes an article of an entry, the way a link that somebody gives becomes one. */
@ApplicationScoped
class EntryRun {

    private static final Logger LOG = Logger.getLogger(EntryRun.class);
    private static final int SERVER_ERRORS = 500;

    private final FeedEntries entries;
    private final ArticleFetch fetch;
    private final ArticleIntake intake;

    EntryRun(FeedEntries entries, ArticleFetch fetch, ArticleIntake intake) {
        this.entries = entries;
        this.fetch = fetch;
        this.intake = intake;
    }

    /**
     * @return false when no entry is due
     * @throws FeedLostException when the feed is gone or somebody else's
     */
    boolean next(FeedWork work) {
        Optional<DueEntry> due = entries.begin(work);
        due.ifPresent(entry -> take(work, entry));
        return due.isPresent();
    }

    private void take(FeedWork work, DueEntry entry) {
        try {
            ArticleDetails told = new ArticleDetails(null, List.of(), work.publisher(), null, null);
            Upload upload = fetch.fetch(entry.url(), told, work.lane()).hinted(entry.hints());
            intake.take(upload, work.account(), receipt -> entries.taken(work, entry, receipt.id()));
        } catch (FeedLostException e) {
            throw e;
        } catch (ProblemException e) {
            // What the input is to blame for stays as it is; a site that is down may come back.
            entries.failed(entry, e.detail(), e.status() < SERVER_ERRORS);
        } catch (RuntimeException e) {
            LOG.warnf("feed=%s entry=%d cause=%s", work.feedId(), entry.id(), e.toString());
            entries.failed(entry, "It could not be taken in.", false);
        }
    }
}
