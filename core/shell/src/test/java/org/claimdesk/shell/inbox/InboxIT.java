package org.claimdesk.shell.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimdesk.shell.app.Probes;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Databases;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ShellProfile.class)
class InboxIT {

    private static final String LETTERS = Probes.TOPIC + "-dead-letter";
    private static final String SERVICE = "claimdesk_shell_service";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject
    Probes probes;

    @BeforeEach
    void topic() {
        Topics.create(Probes.TOPIC);
    }

    @Test
    void an_event_has_its_effect_and_twice_the_same_one() {
        // Given
        byte[] body = body("twice", 1, 42);

        // When
        Topics.produceEvent(Probes.TOPIC, "twice", "ProbeChanged", 1, body);
        Topics.produceEvent(Probes.TOPIC, "twice", "ProbeChanged", 1, body);
        Topics.produceEvent(Probes.TOPIC, "twice", "ProbeChanged", 2, body("twice-after", 2, 43));

        // Then
        Await.until("read to the end", LONG, () -> probes.value("twice-after") == 43);
        assertThat(probes.value("twice")).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-json | { nonsense | not a ProbeChanged",
                "missing | {\"name\":\"missing\"} | not a ProbeChanged",
                "negative | {\"name\":\"negative\",\"version\":1,\"value\":-1} | not a ProbeChanged",
                "null | null | the body is null",
                "rule | {\"name\":\"rule\",\"version\":1,\"value\":1000000} | SQLSTATE 23514"
            })
    void poison_is_set_aside_with_its_reason_and_the_next_one_goes_on(String key, String body, String reason) {
        // When
        Topics.produceEvent(Probes.TOPIC, key, "ProbeChanged", 1, body.getBytes(StandardCharsets.UTF_8));
        Topics.produceEvent(Probes.TOPIC, key, "ProbeChanged", 2, body(key + "-after", 2, 7));

        // Then
        Await.until("the next one", LONG, () -> probes.value(key + "-after") == 7);
        ConsumerRecord<String, byte[]> letter = Topics.await(LETTERS, LONG, record -> key.equals(record.key()));
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo(body);
        assertThat(Topics.header(letter, "dead-letter-reason")).contains(reason);
        assertThat(Topics.header(letter, "dead-letter-topic")).isEqualTo(Probes.TOPIC);
        assertThat(Topics.header(letter, "dead-letter-partition")).matches("[0-9]+");
        assertThat(Topics.header(letter, "dead-letter-offset")).matches("[0-9]+");
        assertThat(Topics.header(letter, "dead-letter-time")).startsWith("20");
        assertThat(Topics.header(letter, "ce_type")).isEqualTo("org.claimdesk.ProbeChanged");
    }

    @Test
    void a_type_that_nobody_handles_is_passed_over_and_one_without_type_is_poison() {
        // When
        Topics.produceEvent(Probes.TOPIC, "typeless", "SomethingNew", 1, new byte[] {1});
        Topics.produce(Probes.TOPIC, "typeless", Map.of(), new byte[] {2});
        Topics.produceEvent(Probes.TOPIC, "typeless", "ProbeChanged", 2, body("typeless-after", 2, 8));

        // Then
        Await.until("the next one", LONG, () -> probes.value("typeless-after") == 8);
        assertThat(Topics.all(LETTERS).stream()
                        .filter(record -> "typeless".equals(record.key()))
                        .map(record -> record.value()[0]))
                .containsExactly((byte) 2);
    }

    @Test
    void a_database_outage_pauses_and_loses_nothing() {
        // Given
        Databases.asSuperuser("claimdesk_shell", "ALTER ROLE " + SERVICE + " NOLOGIN");
        Databases.asSuperuser(
                "claimdesk_shell",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + SERVICE + "'");
        int before = Topics.all(LETTERS).size();

        // When
        for (int i = 0; i < 300; i++) {
            Topics.produceEvent(Probes.TOPIC, "outage-" + i, "ProbeChanged", 1, body("outage-" + i, 1, i));
        }
        Databases.asSuperuser("claimdesk_shell", "ALTER ROLE " + SERVICE + " LOGIN");

        // Then
        for (int i = 0; i < 300; i++) {
            String name = "outage-" + i;
            int value = i;
            Await.until(name, LONG, () -> probes.value(name) == value);
        }
        assertThat(Topics.all(LETTERS)).hasSize(before);
    }

    @Test
    void offsets_are_committed_once_the_effects_are() {
        // When
        Topics.produceEvent(Probes.TOPIC, "committed", "ProbeChanged", 1, body("committed", 1, 9));

        // Then
        Await.until("effect", LONG, () -> probes.value("committed") == 9);
        Await.until("offsets", LONG, () -> Topics.lag(Probes.TOPIC, "shell-test") == 0);
    }

    private static byte[] body(String name, long version, long value) {
        return "{\"name\":\"%s\",\"version\":%d,\"value\":%d,\"later\":\"unknown fields are read over\"}"
                .formatted(name, version, value)
                .getBytes(StandardCharsets.UTF_8);
    }
}
