package org.claimdesk.ingest.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.events.ClaimExtracted;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;

/** Publishes claims, into the outbox of the transaction that holds their article's lock. */
@ApplicationScoped
class ClaimEvents {

    private final Outbox outbox;

    ClaimEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    void publish(Article article, CandidateClaim claim) {
        ClaimExtracted event =
                claim.toWire(article, Objects.requireNonNull(article.extractor(), "a published article was extracted"));
        outbox.publish(new OutboxEvent(
                ClaimExtracted.TOPIC,
                article.id().toString(),
                claim.id().toString(),
                event.version(),
                ClaimExtracted.TYPE,
                event));
    }
}
