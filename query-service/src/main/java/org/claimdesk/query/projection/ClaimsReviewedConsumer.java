package org.claimdesk.query.projection;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimdesk.query.events.ClaimApproved;
import org.claimdesk.query.events.ClaimWithdrawn;
import org.claimdesk.shell.inbox.EventHandler;
import org.claimdesk.shell.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The only way in: what was decided in review. */
@ApplicationScoped
class ClaimsReviewedConsumer {

    private final Inbox inbox;
    private final Projection projection;

    ClaimsReviewedConsumer(Inbox inbox, Projection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("claims-reviewed")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(
                records,
                new EventHandler<>("ClaimApproved", ClaimApproved.class, event -> projection.project(event.entry())),
                new EventHandler<>("ClaimWithdrawn", ClaimWithdrawn.class, event -> projection.project(event.entry())));
    }
}
