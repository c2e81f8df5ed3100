package org.claimdesk.shell.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.claimdesk.shell.live.Backoff;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lot after lot from the table to the broker. Used by one thread. */
final class Shipping implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Shipping.class);

    private final Supplier<Producer<String, byte[]>> producers;
    private final OutboxConfig config;
    private final Stopped stopped = new Stopped();
    private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));
    private @Nullable Producer<String, byte[]> producer;
    private boolean idle;

    Shipping(Supplier<Producer<String, byte[]>> producers, OutboxConfig config) {
        this.producers = producers;
        this.config = config;
    }

    /** Whether the last lot left nothing behind that could be sent now. */
    boolean idle() {
        return idle;
    }

    /**
     * Sends one lot and marks what was acknowledged.
     *
     * @return how long to leave the broker alone; zero when it is well
     */
    Duration ship(Rows rows) throws SQLException {
        idle = true;
        if (!rows.anyUnsent()) {
            return Duration.ZERO;
        }
        List<Integer> buckets = rows.lock();
        if (buckets.isEmpty()) {
            return Duration.ZERO;
        }
        try {
            stopped.forgetOld();
            List<Row> lot = rows.unsent(buckets, stopped, config);
            return lot.isEmpty() ? Duration.ZERO : ship(rows, lot);
        } finally {
            rows.unlock(buckets);
        }
    }

    private Duration ship(Rows rows, List<Row> lot) throws SQLException {
        if (producer == null) {
            producer = producers.get();
        }
        Shipment shipment = new Shipment(producer);
        shipment.send(lot);
        Map<Row.Lane, List<Row>> sent = shipment.sent(lot);
        rows.mark(sent.values().stream().flatMap(List::stream).map(Row::id).toList());
        sent.keySet().forEach(stopped::sent);
        shipment.refused().forEach(this::refused);
        shipment.unreachable().forEach(this::unreachable);
        idle = false;
        return settle(shipment.broken());
    }

    private void refused(Row.Lane lane, Exception reason) {
        LOG.errorf("outbox stopped: topic=%s key=%s reason=%s", lane.topic(), lane.key(), reason);
        stopped.lane(lane);
    }

    private void unreachable(String topic) {
        LOG.errorf("outbox waits: topic=%s reason=no broker told about it in time", topic);
        stopped.topic(topic);
    }

    private Duration settle(@Nullable Exception broken) {
        if (broken == null) {
            backoff.reset();
            return Duration.ZERO;
        }
        LOG.warnf("outbox pauses: reason=%s", broken);
        close();
        return backoff.next();
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
