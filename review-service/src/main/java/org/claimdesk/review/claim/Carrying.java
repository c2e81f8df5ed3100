package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/**
 * Carries claims over from one version of an article to the next: id, wording, decisions and verdicts stay, a place is added.
 * The events may come in any order. Callers hold the lock of the article that something came in for.
 */
@ApplicationScoped
class Carrying {

    private final Articles articles;
    private final Continuations continuations;
    private final Places places;
    private final Editions editions;

    Carrying(Articles articles, Continuations continuations, Places places, Editions editions) {
        this.articles = articles;
        this.continuations = continuations;
        this.places = places;
        this.editions = editions;
    }

    /** @return whether it is new */
    @Transactional(TxType.MANDATORY)
    boolean take(ArrivedClaim arrived, UUID root, Instant now) {
        if (continuations.findById(arrived.id()) != null) {
            return false;
        }
        var continuation = new Continuation(arrived, root);
        continuations.persistAndFlush(continuation);
        join(continuation, now);
        return true;
    }

    /** A claim is about to be made: nobody misses it from here on. */
    @Transactional(TxType.MANDATORY)
    void expect(UUID root) {
        continuations.meet(root);
    }

    /** The claim is there: those that waited for it join. */
    @Transactional(TxType.MANDATORY)
    void arrived(Claim claim, Instant now) {
        for (var continuation : continuations.waitingFor(claim.id())) {
            join(continuation, now);
        }
    }

    /** The article is there: its places can be told. */
    @Transactional(TxType.MANDATORY)
    void published(UUID articleId, Instant now) {
        for (var continuation : continuations.waitingIn(articleId)) {
            join(continuation, now);
        }
    }

    /** One more thing of an article is there: it may be complete now. */
    @Transactional(TxType.MANDATORY)
    void settle(Article article, Instant now) {
        editions.settle(article, now);
    }

    private void join(Continuation continuation, Instant now) {
        continuations.meet(continuation.root());
        var article = articles.get(continuation.articleId());
        if (article.status() == ArticleStatus.PUBLISHED && places.know(continuation.root())) {
            continuation.done();
            places.add(continuation.root(), continuation.arrived(), now);
        }
    }
}
