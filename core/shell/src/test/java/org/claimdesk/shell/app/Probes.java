package org.claimdesk.shell.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.shell.outbox.Outbox;
import org.claimdesk.shell.outbox.OutboxEvent;

/** An aggregate with a version, and the effect of its events. */
@ApplicationScoped
public class Probes {

    public static final String TOPIC = "probes";

    private final EntityManager entities;
    private final Outbox outbox;
    private final AtomicInteger effects = new AtomicInteger();

    Probes(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** One change: locks the row, counts it up, publishes. */
    @Transactional
    public long change(String topic, String name) {
        entities.createNativeQuery("INSERT INTO probe VALUES (?1, 0) ON CONFLICT DO NOTHING")
                .setParameter(1, name)
                .executeUpdate();
        long version = ((Number) entities.createNativeQuery("SELECT value FROM probe WHERE name = ?1 FOR UPDATE")
                                .setParameter(1, name)
                                .getSingleResult())
                        .longValue()
                + 1;
        entities.createNativeQuery("UPDATE probe SET value = ?2 WHERE name = ?1")
                .setParameter(1, name)
                .setParameter(2, version)
                .executeUpdate();
        outbox.publish(
                new OutboxEvent(topic, name, name, version, "ProbeChanged", new ProbeChanged(name, version, version)));
        return version;
    }

    /** The effect of an event, idempotent. */
    public void apply(ProbeChanged event) {
        effects.incrementAndGet();
        entities.createNativeQuery("INSERT INTO probe VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2")
                .setParameter(1, event.name())
                .setParameter(2, event.value())
                .executeUpdate();
    }

    @Transactional
    public long value(String name) {
        List<?> found = entities.createNativeQuery("SELECT value FROM probe WHERE name = ?1")
                .setParameter(1, name)
                .getResultList();
        return found.isEmpty() ? -1 : ((Number) found.getFirst()).longValue();
    }

    public int effects() {
        return effects.get();
    }
}
