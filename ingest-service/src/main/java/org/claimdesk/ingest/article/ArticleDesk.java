package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What people do with an article after its upload. Each act takes the version that the caller knows and is refused when
 * there is a newer one; null is no condition.
 */
@ApplicationScoped
public class ArticleDesk {

    private final Articles articles;
    private final ArticleEvents events;
    private final ArticleProgress progress;

    ArticleDesk(Articles articles, ArticleEvents events, ArticleProgress progress) {
        this.articles = articles;
        this.events = events;
        this.progress = progress;
    }

    /** Corrects what is said about the article, and publishes it anew when it was published. */
    @Transactional
    public Article correct(UUID id, UnaryOperator<ArticleDetails> correction, @Nullable Long known) {
        Article article = articles.locked(id);
        article.requireVersion(known);
        if (article.correct(correction.apply(article.details()))) {
            events.publish(article);
        }
        return article;
    }

    /**
     * @param reason for those who read the record later; not blank, at most 1,000 characters
     */
    @Transactional
    public Article withdraw(UUID id, String reason, UUID account, @Nullable Long known) {
        Article article = articles.locked(id);
        article.requireVersion(known);
        article.withdraw(reason, account, Instant.now().truncatedTo(ChronoUnit.MICROS));
        events.publish(article);
        progress.changed(article);
        return article;
    }

    @Transactional
    public Article restore(UUID id, @Nullable Long known) {
        Article article = articles.locked(id);
        article.requireVersion(known);
        article.restore();
        events.publish(article);
        progress.changed(article);
        return article;
    }

    /** Tries the extraction of a FAILED article again. */
    @Transactional
    public Article retry(UUID id) {
        Article article = articles.locked(id);
        article.retry();
        articles.requeue(id);
        progress.due(article);
        return article;
    }
}
