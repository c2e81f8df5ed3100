package org.claimdesk.shell.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.shell.outbox.CurrentState;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;

/** Probes whose names begin with "reconciled": the value is the version. */
@ApplicationScoped
public class ProbeState implements CurrentState {

    public static final String TOPIC = "reconciled";

    private final EntityManager entities;
    private final Outbox outbox;

    ProbeState(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Stream<Aggregate> aggregates() {
        List<?> rows = entities.createNativeQuery("SELECT name, value FROM probe WHERE name LIKE 'reconciled%'")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Aggregate((String) row[0], (String) row[0], ((Number) row[1]).longValue()));
    }

    @Override
    @Transactional
    public void republish(String name) {
        long version = ((Number) entities.createNativeQuery("SELECT value FROM probe WHERE name = ?1 FOR UPDATE")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
        outbox.publish(
                new OutboxEvent(TOPIC, name, name, version, "ProbeChanged", new ProbeChanged(name, version, version)));
    }
}
