package org.claimdesk.shell.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One lot of rows on its way to the broker. A lane ends at its first failure. When the broker fails a record that was
 * already under way, the producer is closed on the spot, from its own thread, which gives up what waits behind that
 * record: no later row of a lane can overtake an earlier one.
 */
final class Shipment {

    private final Producer<String, byte[]> producer;
    private final Thread sender = Thread.currentThread();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Row.Lane, Exception> failures = new ConcurrentHashMap<>();
    private final Set<String> unreachable = new HashSet<>();
    private volatile @Nullable Exception broken;

    Shipment(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Sends and waits until the broker has said yes or no to every row sent. */
    void send(List<Row> rows) {
        for (Row row : rows) {
            if (broken != null) {
                break;
            }
            if (!failures.containsKey(row.lane()) && !unreachable.contains(row.topic())) {
                send(row);
            }
        }
        try {
            producer.flush();
        } catch (KafkaException | IllegalStateException e) {
            broken = broken == null ? e : broken;
        }
    }

    private void send(Row row) {
        try {
            producer.send(record(row), (metadata, failure) -> answered(row, failure));
        } catch (KafkaException | IllegalStateException e) {
            broken = broken == null ? e : broken;
        }
    }

    private void answered(Row row, @Nullable Exception failure) {
        if (failure == null) {
            acknowledged.add(row.id());
            return;
        }
        failures.putIfAbsent(row.lane(), failure);
        if (Thread.currentThread() != sender) {
            broken = broken == null ? failure : broken;
            producer.close(Duration.ZERO);
        } else if (failure instanceof TimeoutException) {
            unreachable.add(row.topic());
        }
    }

    /** Per lane the acknowledged rows before its first one that is not. */
    Map<Row.Lane, List<Row>> sent(List<Row> rows) {
        Map<Row.Lane, List<Row>> sent = new LinkedHashMap<>();
        Set<Row.Lane> ended = new HashSet<>();
        for (Row row : rows) {
            if (!acknowledged.contains(row.id())) {
                ended.add(row.lane());
            } else if (!ended.contains(row.lane())) {
                sent.computeIfAbsent(row.lane(), lane -> new ArrayList<>()).add(row);
            }
        }
        return sent;
    }

    /** Lanes that the broker refused for what they carry, with its reason; trouble of the broker itself is not here. */
    Map<Row.Lane, Exception> refused() {
        Map<Row.Lane, Exception> refused = new LinkedHashMap<>();
        failures.forEach((lane, failure) -> {
            if (!(failure instanceof RetriableException) && failure instanceof ApiException) {
                refused.put(lane, failure);
            }
        });
        return refused;
    }

    /** Topics of which the broker told nothing in time. */
    Set<String> unreachable() {
        return unreachable;
    }

    /** Why the producer cannot be used again, or null. */
    @Nullable
    Exception broken() {
        return broken;
    }

    private static ProducerRecord<String, byte[]> record(Row row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), row.body());
        row.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
