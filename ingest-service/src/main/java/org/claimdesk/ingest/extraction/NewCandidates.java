package org.claimdesk.ingest.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.language.Claim;

/** Puts down what was found in an article, each claim with its event; those that the version before had too continue it. */
@ApplicationScoped
class NewCandidates {

    private final CandidateClaims candidates;
    private final ClaimEvents events;

    NewCandidates(CandidateClaims candidates, ClaimEvents events) {
        this.candidates = candidates;
        this.events = events;
    }

    @Transactional(TxType.MANDATORY)
    void publish(Article article, Found found) {
        EarlierClaims earlier = candidates.before(article);
        List<Claim> claims = found.claims();
        for (int position = 0; position < claims.size(); position++) {
            Claim claim = claims.get(position);
            CandidateClaim candidate = new CandidateClaim(article, position, claim, found.page(claim), earlier);
            candidates.persist(candidate);
            events.publish(article, candidate);
        }
    }
}
