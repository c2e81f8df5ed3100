package org.claimdesk.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.claimdesk.shell.app.Probes;
import org.claimdesk.shell.app.QuietProfile;
import org.claimdesk.shell.broker.Broker;
import org.claimdesk.shell.live.DedicatedConnections;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.EmbeddedKafka;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay played by the test: two at once, a broker that goes away, a row that no broker takes. */
@QuarkusTest
@TestProfile(QuietProfile.class)
class RelayIT {

    private static final Duration LONG = Duration.ofSeconds(90);

    @Inject
    Probes probes;

    @Inject
    Outbox outbox;

    @Inject
    Broker broker;

    @Inject
    DedicatedConnections connections;

    @Inject
    OutboxConfig config;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource dataSource;

    @Inject
    SentRows sentRows;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void empty() throws SQLException {
        execute("DELETE FROM outbox");
    }

    @AfterEach
    void end() throws SQLException {
        stop.set(true);
        threads.close();
        execute("DELETE FROM outbox");
    }

    @Test
    void two_relays_share_the_work_and_keep_the_order_of_each_key() throws Exception {
        // Given
        String topic = "relay-two";
        Topics.create(topic);
        Future<Integer> first = relay(broker::producer);
        Future<Integer> second = relay(broker::producer);

        // When
        write(topic, 4, 300);

        // Then
        Await.until("all sent", LONG, () -> unsent(topic) == 0);
        stop.set(true);
        assertThat(first.get() + second.get()).isPositive();
        assertExact(Topics.all(topic), 1200);
    }

    @Test
    void a_broker_that_goes_away_and_comes_back_costs_neither_an_event_nor_an_order() throws Exception {
        // Given
        EmbeddedKafka kafka = EmbeddedKafka.start();
        String topic = "relay-outage";
        Topics.create(kafka.bootstrapServers(), Map.of(topic, "delete"));
        relay(() -> broker.producer(Map.of("bootstrap.servers", kafka.bootstrapServers())));
        Future<?> writing = threads.submit(() -> write(topic, 4, 100));
        Await.until("some sent", LONG, () -> sent(topic) > 50);

        // When
        kafka.down();
        writing.get();
        kafka.up();

        // Then
        Await.until("all sent", LONG, () -> unsent(topic) == 0);
        assertWithoutInversion(Topics.all(kafka.bootstrapServers(), topic), 400);
        kafka.down();
    }

    @Test
    void a_row_that_the_broker_refuses_stops_its_key_and_no_other() throws Exception {
        // Given
        String topic = "relay-refused";
        Topics.create(topic);
        publish(new OutboxEvent(topic, "bad", "bad", 1, "ProbeChanged", "small"));
        publish(new OutboxEvent(topic, "bad", "bad", 2, "ProbeChanged", "x".repeat(9 * 1024 * 1024)));
        publish(new OutboxEvent(topic, "bad", "bad", 3, "ProbeChanged", "small"));

        // When
        relay(broker::producer);
        write(topic, 2, 50);

        // Then
        Await.until("others sent", LONG, () -> unsent(topic) == 2);
        List<ConsumerRecord<String, byte[]>> records = Topics.all(topic);
        assertThat(records.stream()
                        .filter(record -> record.key().equals("bad"))
                        .map(record -> Topics.header(record, "ce_sequence")))
                .containsExactly("1");
        assertThat(records).hasSize(101);
    }

    @Test
    void a_topic_that_is_not_there_does_not_hold_up_the_others() throws Exception {
        // Given
        String topic = "relay-beside-missing";
        Topics.create(topic);
        publish(new OutboxEvent("relay-missing", "k", "k", 1, "ProbeChanged", "waits"));

        // When
        relay(broker::producer);
        write(topic, 1, 20);

        // Then
        Await.until("others sent", LONG, () -> unsent(topic) == 0);
        assertThat(unsent("relay-missing")).isOne();
    }

    @Test
    void sent_rows_go_after_a_week_and_unsent_ones_never() throws Exception {
        // Given
        publish(new OutboxEvent("relay-old", "a", "a", 1, "ProbeChanged", "sent long ago"));
        publish(new OutboxEvent("relay-old", "b", "b", 1, "ProbeChanged", "sent lately"));
        publish(new OutboxEvent("relay-old", "c", "c", 1, "ProbeChanged", "never sent"));
        execute("UPDATE outbox SET created_at = now() - interval '30 days',"
                + " sent_at = CASE key WHEN 'a' THEN now() - interval '8 days' WHEN 'b' THEN now() END");

        // When
        sentRows.deleteOld();

        // Then
        assertThat(count("SELECT count(*) FROM outbox WHERE key = 'a'")).isZero();
        assertThat(count("SELECT count(*) FROM outbox")).isEqualTo(2);
    }

    @Transactional
    void publish(OutboxEvent event) {
        outbox.publish(event);
    }

    private Future<Integer> relay(Supplier<Producer<String, byte[]>> producers) {
        return threads.submit(() -> {
            int lots = 0;
            try (Connection connection = connections.open("test relay");
                    Shipping shipping = new Shipping(producers, config)) {
                Rows rows = new Rows(connection, json);
                while (!stop.get()) {
                    Duration pause = shipping.ship(rows);
                    java.util.concurrent.locks.LockSupport.parkNanos(pause.toNanos());
                    lots += shipping.idle() ? 0 : 1;
                }
            }
            return lots;
        });
    }

    private void write(String topic, int writers, int each) {
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int seed = writer;
            writing.add(threads.submit(() -> {
                for (int i = 0; i < each; i++) {
                    probes.change(topic, topic + "-" + (i * 5 + seed) % 15);
                }
            }));
        }
        for (Future<?> one : writing) {
            try {
                one.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void assertExact(List<ConsumerRecord<String, byte[]>> records, int count) {
        assertThat(records).hasSize(count);
        versions(records).forEach((key, versions) -> assertThat(versions)
                .as(key)
                .isEqualTo(LongStream.rangeClosed(1, versions.size()).boxed().toList()));
    }

    /** A row may come twice, when its acknowledgement was lost; its successor never before it. */
    private static void assertWithoutInversion(List<ConsumerRecord<String, byte[]>> records, int count) {
        Map<String, List<Long>> all = versions(records);
        all.forEach((key, versions) -> {
            List<Long> firsts = versions.stream().distinct().toList();
            assertThat(firsts)
                    .as(key)
                    .isEqualTo(LongStream.rangeClosed(1, firsts.size()).boxed().toList());
        });
        assertThat(all.values().stream()
                        .mapToLong(versions -> versions.stream().distinct().count())
                        .sum())
                .isEqualTo(count);
    }

    private static Map<String, List<Long>> versions(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, List<Long>> versions = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            versions.computeIfAbsent(record.key(), key -> new ArrayList<>())
                    .add(Long.parseLong(Topics.header(record, "ce_sequence")));
        }
        return versions;
    }

    private long unsent(String topic) throws SQLException {
        return count("SELECT count(*) FROM outbox WHERE sent_at IS NULL AND topic = '" + topic + "'");
    }

    private long sent(String topic) throws SQLException {
        return count("SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL AND topic = '" + topic + "'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
