package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.ingest.events.ArticleIngested;
import org.claimdesk.shell.outbox.CurrentState;

/** What {@code articles-ingested} should say by now. */
@ApplicationScoped
class ArticlesCurrentState implements CurrentState {

    private final Articles articles;
    private final ArticleEvents events;

    ArticlesCurrentState(Articles articles, ArticleEvents events) {
        this.articles = articles;
        this.events = events;
    }

    @Override
    public String topic() {
        return ArticleIngested.TOPIC;
    }

    @Override
    public Stream<Aggregate> aggregates() {
        return articles.getEntityManager()
                .createQuery("select id, version from Article where version > 0", Object[].class)
                .getResultStream()
                .map(row -> new Aggregate(row[0].toString(), row[0].toString(), (Long) row[1]));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void republish(String aggregateId) {
        events.publish(articles.locked(UUID.fromString(aggregateId)));
    }
}
