package org.claimdesk.query.projection;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimdesk.query.events.ConflictChanged;
import org.claimdesk.shell.inbox.EventHandler;
import org.claimdesk.shell.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The conflicts among claims, and what people found about them. */
@ApplicationScoped
class ConflictSetsConsumer {

    private final Inbox inbox;
    private final RelationProjection projection;

    ConflictSetsConsumer(Inbox inbox, RelationProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("conflict-sets")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(
                records,
                new EventHandler<>(
                        "ConflictChanged", ConflictChanged.class, event -> projection.project(event.state())));
    }
}
