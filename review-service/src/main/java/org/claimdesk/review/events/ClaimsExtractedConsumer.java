package org.claimdesk.review.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimdesk.review.claim.ClaimArrivals;
import org.claimdesk.shell.inbox.EventHandler;
import org.claimdesk.shell.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Candidates in. */
@ApplicationScoped
class ClaimsExtractedConsumer {

    private final Inbox inbox;
    private final ClaimArrivals arrivals;

    ClaimsExtractedConsumer(Inbox inbox, ClaimArrivals arrivals) {
        this.inbox = inbox;
        this.arrivals = arrivals;
    }

    @Incoming("claims-extracted")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(
                records,
                new EventHandler<>(
                        "ClaimExtracted",
                        ClaimExtracted.class,
                        event -> arrivals.extracted(event.arrived(), event.continues())));
    }
}
