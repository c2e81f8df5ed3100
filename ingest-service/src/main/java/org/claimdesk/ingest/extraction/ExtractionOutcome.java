package org.claimdesk.ingest.extraction;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleEvents;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.article.Notice;

/**
 * How the work on an article ends. Each end is one transaction that begins with the article's lock and with giving the
 * lease back: a worker that lost its lease changes nothing.
 */
@ApplicationScoped
class ExtractionOutcome {

    /** Seconds: an article of 4 MiB has tens of thousands of claims. */
    private static final int LONGEST = 300;

    private final Articles articles;
    private final ExtractionQueue queue;
    private final ArticleEvents articleEvents;
    private final NewCandidates candidates;

    ExtractionOutcome(Articles articles, ExtractionQueue queue, ArticleEvents articleEvents, NewCandidates candidates) {
        this.articles = articles;
        this.queue = queue;
        this.articleEvents = articleEvents;
        this.candidates = candidates;
    }

    /** Status, passages, claims and every event at once. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public void publish(Work work, Found found) {
        Article article = articles.locked(work.articleId());
        queue.settle(work);
        articles.text(article.id()).annotate(found.text(), found.passages(), found.references());
        Notice notice = found.extraction().supported() ? null : Notice.LANGUAGE_NOT_SUPPORTED;
        article.publish(
                found.extractor(),
                found.extraction().language(),
                found.claims().size(),
                notice,
                found.heading(),
                found.opening());
        articleEvents.publish(article);
        candidates.publish(article, found);
    }

    /** @param reason a sentence for the uploader */
    @Transactional
    public void fail(Work work, String reason) {
        Article article = articles.locked(work.articleId());
        queue.settle(work);
        article.fail(reason);
    }

    /** Another try, later. */
    @Transactional
    public void retry(Work work, Duration delay) {
        articles.locked(work.articleId());
        queue.settle(work);
        queue.postpone(work, delay);
    }
}
