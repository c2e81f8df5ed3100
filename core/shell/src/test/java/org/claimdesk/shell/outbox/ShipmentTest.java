package org.claimdesk.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ShipmentTest {

    private final List<Row> rows = List.of(row(1, "a"), row(2, "b"), row(3, "a"), row(4, "b"));

    @Test
    void everything_acknowledged_is_sent_in_order() {
        // Given
        MockProducer<String, byte[]> producer = producer();
        Shipment shipment = new Shipment(producer);

        // When
        shipment.send(rows);

        // Then
        assertThat(sentIds(shipment)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(producer.history()).extracting(ProducerRecord::key).containsExactly("a", "b", "a", "b");
        assertThat(shipment.broken()).isNull();
    }

    @Test
    void a_row_refused_at_once_ends_its_lane_and_no_other() {
        // Given
        MockProducer<String, byte[]> producer = new Refusing("a");
        Shipment shipment = new Shipment(producer);

        // When
        shipment.send(rows);

        // Then
        assertThat(sentIds(shipment)).containsExactly(2L, 4L);
        assertThat(shipment.refused().keySet()).extracting(Row.Lane::key).containsExactly("a");
        assertThat(shipment.broken()).isNull();
    }

    @Test
    void a_failure_under_way_closes_the_producer_so_that_nothing_overtakes() {
        // Given
        CountDownLatch answered = new CountDownLatch(1);
        MockProducer<String, byte[]> producer = new Answering(answered);
        Shipment shipment = new Shipment(producer);

        // When
        try (ExecutorService network = Executors.newSingleThreadExecutor()) {
            network.submit(() -> {
                while (producer.history().size() < 4) {
                    Thread.onSpinWait();
                }
                producer.completeNext();
                producer.errorNext(new NotLeaderOrFollowerException("moved"));
                answered.countDown();
            });
            shipment.send(rows);
        }

        // Then
        assertThat(producer.closed()).isTrue();
        assertThat(shipment.broken()).isInstanceOf(NotLeaderOrFollowerException.class);
        assertThat(shipment.refused()).isEmpty();
        assertThat(sentIds(shipment)).containsExactly(1L);
    }

    @Test
    void a_topic_nobody_tells_about_is_left_alone_and_others_go_on() {
        // Given
        MockProducer<String, byte[]> producer = new Refusing("a") {
            @Override
            RuntimeException reason() {
                return new TimeoutException("no metadata");
            }
        };
        Shipment shipment = new Shipment(producer);
        Row elsewhere = new Row(5, "other", "c", Map.of(), new byte[0]);

        // When
        shipment.send(List.of(rows.getFirst(), rows.get(1), elsewhere));

        // Then
        assertThat(shipment.unreachable()).containsExactly("topic");
        assertThat(sentIds(shipment)).containsExactly(5L);
    }

    private List<Long> sentIds(Shipment shipment) {
        List<Row> all = new java.util.ArrayList<>(rows);
        all.add(new Row(5, "other", "c", Map.of(), new byte[0]));
        return shipment.sent(all).values().stream()
                .flatMap(List::stream)
                .map(Row::id)
                .toList();
    }

    private static Row row(long id, String key) {
        return new Row(id, "topic", key, Map.of("ce_type", "t"), new byte[] {1});
    }

    private static MockProducer<String, byte[]> producer() {
        return new MockProducer<>(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    }

    /** Is told the broker's answers by the test, from another thread. */
    private static final class Answering extends MockProducer<String, byte[]> {

        private final CountDownLatch answered;

        Answering(CountDownLatch answered) {
            super(false, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
            this.answered = answered;
        }

        @Override
        public void flush() {
            try {
                answered.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Fails in the caller's thread, as the client does for what it can tell by itself. */
    private static class Refusing extends MockProducer<String, byte[]> {

        private final String key;

        Refusing(String key) {
            super(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
            this.key = key;
        }

        RuntimeException reason() {
            return new RecordTooLargeException("too large");
        }

        @Override
        public synchronized Future<org.apache.kafka.clients.producer.RecordMetadata> send(
                ProducerRecord<String, byte[]> record, org.apache.kafka.clients.producer.Callback callback) {
            if (record.key().equals(key)) {
                callback.onCompletion(null, reason());
                return java.util.concurrent.CompletableFuture.failedFuture(reason());
            }
            return super.send(record, callback);
        }
    }
}
