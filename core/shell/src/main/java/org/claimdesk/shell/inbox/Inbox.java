package org.claimdesk.shell.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

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
 * so that the offset may be committed. An outage of the database or of the broker makes it wait, for as long as it takes.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** So many records share a transaction when all goes well: a commit costs more than most effects. */
    private static final int TOGETHER = 100;

    private final Deliveries deliveries;
    private final Tries tries;
    private final RecordTrace trace;

    Inbox(Deliveries deliveries, Tries tries, RecordTrace trace) {
        this.deliveries = deliveries;
        this.tries = tries;
        this.trace = trace;
    }

    /**
     * @param records a batch of one channel
     * @param handlers one per type; other types are passed over
     */
    public void receive(ConsumerRecords<String, byte[]> records, EventHandler<?>... handlers) {
        List<Delivery> batch = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            deliveries.of(record, handlers).ifPresent(batch::add);
        }
        for (int start = 0; start < batch.size(); start += TOGETHER) {
            receive(batch.subList(start, Math.min(start + TOGETHER, batch.size())));
        }
    }

    /** The same for one record, for a consumer that reads a topic by itself, such as a rebuild. */
    public void receive(ConsumerRecord<String, byte[]> record, EventHandler<?>... handlers) {
        deliveries.of(record, handlers).map(List::of).ifPresent(this::receive);
    }

    private void receive(List<Delivery> some) {
        if (some.size() > 1 && together(some)) {
            return;
        }
        for (Delivery delivery : some) {
            tries.deliver(delivery.record(), () -> commit(List.of(delivery)));
        }
    }

    /** Whether all had their effect; if one fails, none had, and each is then tried alone. */
    private boolean together(List<Delivery> some) {
        try {
            commit(some);
            return true;
        } catch (RuntimeException e) {
            LOG.debugf("one by one after: %s", e);
            return false;
        }
    }

    private void commit(List<Delivery> some) {
        QuarkusTransaction.requiringNew().run(() -> some.forEach(trace::run));
    }
}
