package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** Holds one version of an article against the next as soon as both are there with their claims, whichever came first. */
@ApplicationScoped
class Editions {

    private final Articles articles;
    private final Claims claims;
    private final Continuations continuations;
    private final Overtaken overtaken;

    Editions(Articles articles, Claims claims, Continuations continuations, Overtaken overtaken) {
        this.articles = articles;
        this.claims = claims;
        this.continuations = continuations;
        this.overtaken = overtaken;
    }

    /** All claims of a new version are in: those of the version before that are not among them are looked at again. */
    @Transactional(TxType.MANDATORY)
    void settle(Article article, Instant now) {
        var older = article.supersedes();
        if (older != null && article.complete()) {
            continuations.meet(older);
            overtaken.mark(article, claims.lockAllAffectedBy(older), now);
        }
    }

    /** A claim came in late: its article may have a new version already. */
    @Transactional(TxType.MANDATORY)
    void late(Claim claim, Article article, Instant now) {
        continuations.meet(article.id());
        for (var newer : articles.newerThan(article.id())) {
            overtaken.mark(newer, List.of(claim), now);
        }
    }
}
