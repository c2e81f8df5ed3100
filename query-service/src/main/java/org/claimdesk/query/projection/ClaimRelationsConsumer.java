package org.claimdesk.query.projection;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimdesk.query.events.ClaimsRelated;
import org.claimdesk.query.events.ClaimsUnrelated;
import org.claimdesk.shell.inbox.EventHandler;
import org.claimdesk.shell.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** How claims stand to each other. */
@ApplicationScoped
class ClaimRelationsConsumer {

    private final Inbox inbox;
    private final RelationProjection projection;

    ClaimRelationsConsumer(Inbox inbox, RelationProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("claim-relations")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(
                records,
                new EventHandler<>("ClaimsRelated", ClaimsRelated.class, event -> projection.project(event.state())),
                new EventHandler<>(
                        "ClaimsUnrelated", ClaimsUnrelated.class, event -> projection.project(event.state())));
    }
}
