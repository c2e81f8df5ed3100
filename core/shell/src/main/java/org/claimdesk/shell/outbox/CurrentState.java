package org.claimdesk.shell.outbox;

import java.util.stream.Stream;

/**
 * What a topic should say by now, told by the service that owns it. Reconciliation compares it with what the topic does
 * say: a broker that lost the tail of its log lost events whose outbox rows say they were sent.
 */
public interface CurrentState {

    String topic();

    /** Every aggregate that must be on the topic; read inside a transaction of reconciliation, closed by it. */
    Stream<Aggregate> aggregates();

    /**
     * Publishes the aggregate's current state: in an own transaction, with the aggregate's row locked, through
     * {@link Outbox#publish}, at its present version. Never an old row.
     */
    void republish(String aggregateId);

    /** @param version the one that the topic should have at least */
    record Aggregate(String key, String aggregateId, long version) {}
}
