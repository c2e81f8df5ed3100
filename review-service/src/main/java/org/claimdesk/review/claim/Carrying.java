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
    private final Claims claims;
    private final Places places;

    Carrying(Articles articles, Continuations continuations, Claims claims, Places places) {
        this.articles = articles;
        this.continuations = continuations;
        this.claims = claims;
        this.places = places;
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

    /** All claims of a new version are in: what is on record from the version before and not among them is looked at again. */
    @Transactional(TxType.MANDATORY)
    void settle(Article article, Instant now) {
        var older = article.supersedes();
        if (older != null && article.complete()) {
            for (var claim : claims.lockAllOf(older)) {
                places.missIn(claim, article.id(), now);
            }
        }
    }

    private void join(Continuation continuation, Instant now) {
        continuations.meet(continuation.root());
        var article = articles.get(continuation.articleId());
        if (article.status() == ArticleStatus.PUBLISHED && claims.findById(continuation.root()) != null) {
            places.add(continuation.root(), continuation.arrived(), now);
            continuation.done();
        }
    }
}
