package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.claimdesk.shell.id.NameUuid;

/** Puts a new article down: its row, text, place and bytes, and the work that follows. Nobody else puts the same bytes down now. */
@ApplicationScoped
class FreshArticles {

    private final Articles articles;
    private final Originals originals;
    private final ArticleProgress progress;
    private final Editions editions;

    FreshArticles(Articles articles, Originals originals, ArticleProgress progress, Editions editions) {
        this.articles = articles;
        this.originals = originals;
        this.progress = progress;
        this.editions = editions;
    }

    @Transactional(TxType.MANDATORY)
    Receipt put(ReadUpload upload, UUID account) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        // Two uploads of one text in other bytes shall see each other.
        articles.lockOut(NameUuid.of("text", upload.textHash()));
        Article article = new Article(upload, articles.sameText(upload.textHash()), account, now);
        EntityManager entities = articles.getEntityManager();
        editions.newest(upload.addresses())
                .flatMap(articles::findLocked)
                .filter(older -> !article.saysTheSameAs(older))
                .ifPresent(article::supersede);
        entities.persist(article);
        entities.flush();
        editions.note(article.id(), upload.addresses());
        entities.persist(new ArticleText(article.id(), upload.text()));
        entities.persist(new ArticlePlace(article.id(), upload.details(), account, now));
        store(article.id(), upload.bytes());
        progress.due(article);
        return Receipt.of(article, true);
    }

    private void store(UUID id, byte[] bytes) {
        try {
            originals.store(id, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }
}
