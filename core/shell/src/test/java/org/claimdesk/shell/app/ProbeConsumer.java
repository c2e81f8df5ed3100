package org.claimdesk.shell.app;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.claimdesk.shell.inbox.EventHandler;
import org.claimdesk.shell.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ProbeConsumer {

    private final Inbox inbox;
    private final Probes probes;

    ProbeConsumer(Inbox inbox, Probes probes) {
        this.inbox = inbox;
        this.probes = probes;
    }

    @Incoming("probes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, new EventHandler<>("ProbeChanged", ProbeChanged.class, probes::apply));
    }
}
