package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the articles that come in. Idempotent: an event that says nothing new changes nothing. */
@ApplicationScoped
public class ArticleShelf {

    private final Articles articles;
    private final ArticleTexts texts;
    private final ArticleChanges changes;
    private final DatabaseClock clock;

    ArticleShelf(Articles articles, ArticleTexts texts, ArticleChanges changes, DatabaseClock clock) {
        this.articles = articles;
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void publish(ArrivedArticle arrived) {
        var article = articles.lock(arrived.id());
        if (!article.isOlderThan(arrived.version())) {
            return;
        }
        var before = article.status();
        var metadata = article.metadata();
        article.publish(arrived);
        put(arrived);
        changes.published(article, before, metadata, clock.now());
    }

    /** Removes the text too. May come before anything else is known of the article. */
    @Transactional
    public void withdraw(UUID id, long version, @Nullable String reason) {
        var article = articles.lock(id);
        if (!article.isOlderThan(version)) {
            return;
        }
        boolean again = article.withdrawn();
        article.withdraw(version, reason);
        texts.deleteById(id);
        if (!again) {
            changes.withdrawn(article, clock.now());
        }
    }

    private void put(ArrivedArticle arrived) {
        var text = texts.findById(arrived.id());
        if (text == null) {
            texts.persist(new ArticleText(arrived.id(), arrived.text(), arrived.passages()));
        } else {
            text.replace(arrived.text(), arrived.passages());
        }
    }
}
