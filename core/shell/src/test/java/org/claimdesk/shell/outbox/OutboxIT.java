package org.claimdesk.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimdesk.shell.app.Probes;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShellProfile.class)
class OutboxIT {

    @Inject
    Probes probes;

    @Inject
    Outbox outbox;

    @Inject
    Tracer tracer;

    @Test
    void eight_writers_lose_nothing_and_keep_the_order_of_each_key() throws Exception {
        // Given
        String topic = "outbox-eight-writers";
        Topics.create(topic);
        List<Future<?>> writers = new ArrayList<>();

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int writer = 0; writer < 8; writer++) {
                int seed = writer;
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < 250; i++) {
                        probes.change(topic, "key-" + (i * 7 + seed) % 20);
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        // Then
        Map<String, List<Long>> arrived = awaitVersions(topic, 2000);
        assertThat(arrived).hasSize(20);
        arrived.forEach((key, versions) -> assertThat(versions)
                .as(key)
                .isEqualTo(LongStream.rangeClosed(1, versions.size()).boxed().toList()));
    }

    @Test
    void an_event_carries_the_headers_of_a_cloud_event() {
        // Given
        String topic = "outbox-headers";
        Topics.create(topic);

        // When
        probes.change(topic, "headers");

        // Then
        ConsumerRecord<String, byte[]> record = Topics.await(topic, Duration.ofSeconds(20), any -> true);
        assertThat(record.key()).isEqualTo("headers");
        assertThat(new String(record.value())).isEqualTo("{\"name\":\"headers\",\"version\":1,\"value\":1}");
        assertThat(Topics.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topics.header(record, "ce_type")).isEqualTo("org.claimdesk.ProbeChanged");
        assertThat(Topics.header(record, "ce_source")).isEqualTo("/ingest-service");
        assertThat(Topics.header(record, "ce_subject")).isEqualTo("headers");
        assertThat(Topics.header(record, "ce_sequence")).isEqualTo("1");
        assertThat(Topics.header(record, "ce_partitionkey")).isEqualTo("headers");
        assertThat(Topics.header(record, "ce_dataschema")).isEqualTo("probe-changed/1");
        assertThat(Topics.header(record, "content-type")).isEqualTo("application/json");
        assertThat(Topics.header(record, "ce_id")).matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f-]+");
    }

    @Test
    void an_event_belongs_to_the_trace_of_its_change() {
        // Given
        String topic = "outbox-trace";
        Topics.create(topic);
        Span span = tracer.spanBuilder("change").startSpan();

        // When
        try (Scope scope = span.makeCurrent()) {
            probes.change(topic, "traced");
        } finally {
            span.end();
        }

        // Then
        ConsumerRecord<String, byte[]> record = Topics.await(topic, Duration.ofSeconds(20), any -> true);
        assertThat(Topics.header(record, "traceparent"))
                .matches("00-" + span.getSpanContext().getTraceId() + "-[0-9a-f]{16}-01");
    }

    @Test
    void publishing_needs_the_transaction_of_the_change() {
        // Given
        OutboxEvent event = new OutboxEvent("probes", "k", "k", 1, "ProbeChanged", Map.of());

        // When, Then
        assertThatThrownBy(() -> outbox.publish(event)).hasStackTraceContaining("TransactionRequired");
    }

    private static Map<String, List<Long>> awaitVersions(String topic, int count) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        List<ConsumerRecord<String, byte[]>> records;
        do {
            records = Topics.all(topic);
        } while (records.size() < count && System.nanoTime() < end);
        assertThat(records).hasSize(count);
        Map<String, List<Long>> versions = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            versions.computeIfAbsent(record.key(), key -> new ArrayList<>())
                    .add(Long.parseLong(Topics.header(record, "ce_sequence")));
        }
        return versions;
    }
}
