package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The two transactions of an upload: putting a new article down, or finding that it is there. */
@ApplicationScoped
class ArticleShelf {

    private final Articles articles;
    private final FreshArticles fresh;
    private final ArticleEvents events;
    private final Editions editions;

    ArticleShelf(Articles articles, FreshArticles fresh, ArticleEvents events, Editions editions) {
        this.articles = articles;
        this.fresh = fresh;
        this.events = events;
        this.editions = editions;
    }

    /** Puts the article down, unless somebody else put the same bytes down meanwhile. */
    @Transactional
    Receipt put(ReadUpload upload, ArticleDetails told, UUID account, Consumer<Receipt> also) {
        UUID id = ArticleIdentity.articleId(upload.contentHash());
        articles.lockOut(id);
        Receipt receipt = find(id, told, upload.lane(), account).orElseGet(() -> fresh.put(upload, account));
        also.accept(receipt);
        return receipt;
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
