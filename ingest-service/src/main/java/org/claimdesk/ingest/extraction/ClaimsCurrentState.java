package org.claimdesk.ingest.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.Articles;
import org.claimdesk.ingest.events.ClaimExtracted;
import org.claimdesk.shell.outbox.CurrentState;

/** What {@code claims-extracted} should say by now: every claim of the published articles. */
@ApplicationScoped
class ClaimsCurrentState implements CurrentState {

    private static final String QUERY =
            "select c.id, c.articleId from CandidateClaim c join Article a on a.id = c.articleId"
                    + " where a.status = PUBLISHED order by c.articleId, c.position";

    private final CandidateClaims claims;
    private final Articles articles;
    private final ClaimEvents events;

    ClaimsCurrentState(CandidateClaims claims, Articles articles, ClaimEvents events) {
        this.claims = claims;
        this.articles = articles;
        this.events = events;
    }

    @Override
    public String topic() {
        return ClaimExtracted.TOPIC;
    }

    @Override
    public Stream<Aggregate> aggregates() {
        return claims.getEntityManager()
                .createQuery(QUERY, Object[].class)
                .getResultStream()
                .map(row -> new Aggregate(row[1].toString(), row[0].toString(), ClaimExtracted.VERSION));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void republish(String aggregateId) {
        claims.findByIdOptional(UUID.fromString(aggregateId)).ifPresent(claim -> {
            Article article = articles.locked(claim.articleId());
            if (article.withdrawal() == null) {
                events.publish(article, claim);
            }
        });
    }
}
