package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.shell.id.NameUuid;

/** The two transactions of an upload: putting a new article down, or finding that it is there. */
@ApplicationScoped
class ArticleShelf {

    private final Articles articles;
    private final Originals originals;
    private final ArticleEvents events;
    private final ArticleProgress progress;
    private final Editions editions;

    ArticleShelf(
            Articles articles, Originals originals, ArticleEvents events, ArticleProgress progress, Editions editions) {
        this.articles = articles;
        this.originals = originals;
        this.events = events;
        this.progress = progress;
        this.editions = editions;
    }

    /** Puts the article down, unless somebody else put the same bytes down meanwhile. */
    @Transactional
    Receipt put(ReadUpload upload, ArticleDetails told, UUID account, Consumer<Receipt> also) {
        UUID id = ArticleIdentity.articleId(upload.contentHash());
        lockOut(id);
        Receipt receipt = find(id, told, upload.lane(), account).orElseGet(() -> putNew(upload, account));
        also.accept(receipt);
        return receipt;
    }

    private Receipt putNew(ReadUpload upload, UUID account) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        // Two uploads of one text in other bytes shall see each other.
        lockOut(NameUuid.of("text", upload.textHash()));
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

    /**
     * Lets one transaction at a time put these bytes, or this text, down. The unique constraint alone would do, but its violations would
     * be logged with all that was to be stored.
     */
    private void lockOut(UUID id) {
        articles.getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .getSingleResult();
    }

    /** Finds the article of these bytes, and notes where they were seen this time. */
    @Transactional
    Optional<Receipt> again(UUID id, ArticleDetails told, Lane lane, UUID account, Consumer<Receipt> also) {
        Optional<Receipt> receipt = find(id, told, lane, account);
        receipt.ifPresent(also);
        return receipt;
    }

    private Optional<Receipt> find(UUID id, ArticleDetails told, Lane lane, UUID account) {
        return articles.findLocked(id).map(article -> {
            if (lane == Lane.LIVE) {
                article.hurry();
            }
            if (!told.placeIsAmong(articles.places(id))) {
                articles.getEntityManager()
                        .persist(new ArticlePlace(
                                id, told, account, Instant.now().truncatedTo(ChronoUnit.MICROS)));
                editions.note(id, Addresses.known(told.url(), null));
                if (article.nextVersion()) {
                    events.publish(article);
                }
            }
            return Receipt.of(article, false);
        });
    }
}
