package org.claimdesk.shell.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * What every consumer does around its effect. A consumer is three lines:
 *
 * <pre>{@code
 * @Incoming("articles")
 * @Blocking
 * void receive(ConsumerRecords<String, byte[]> records) {
 *     inbox.receive(records, new EventHandler<>("ArticleIngested", ArticleIngested.class, articles::add));
 * }
 * }</pre>
 *
 * It returns when every record has had its effect in a committed transaction or lies acknowledged in the dead letters,
 * so that the offset may be committed.
 */
@ApplicationScoped
public class Inbox {

    /**
     * @param records a batch of one channel
     * @param handlers one per type; other types are passed over
     */
    public void receive(ConsumerRecords<String, byte[]> records, EventHandler<?>... handlers) {
        for (ConsumerRecord<String, byte[]> record : records) {
            receive(record, handlers);
        }
    }

    /** The same for one record, for a consumer that reads a topic by itself, such as a rebuild. */
    public void receive(ConsumerRecord<String, byte[]> record, EventHandler<?>... handlers) {
        throw new UnsupportedOperationException(record.topic() + handlers.length);
    }
}
