package org.claimdesk.shell.outbox;

/**
 * An event about to be written into the outbox.
 *
 * @param topic the Kafka topic
 * @param key the record's key; order holds within it
 * @param aggregateId what the event is about; often, not always, the key
 * @param version of the aggregate, from 1; a consumer drops a lower one
 * @param type the event's name, {@code ArticleIngested}; {@code org.claimdesk.} is put before it
 * @param contract number of the schema that the body follows, from 1
 * @param body serialised as JSON at the moment of publishing
 */
public record OutboxEvent(
        String topic, String key, String aggregateId, long version, String type, int contract, Object body) {

    public OutboxEvent {
        if (topic.isBlank() || key.isBlank() || aggregateId.isBlank() || type.isBlank()) {
            throw new IllegalArgumentException("an event has a topic, a key, an aggregate and a type");
        }
        if (version < 1 || contract < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version + ", contract " + contract);
        }
    }

    /** An event of the first contract. */
    public OutboxEvent(String topic, String key, String aggregateId, long version, String type, Object body) {
        this(topic, key, aggregateId, version, type, 1, body);
    }
}
