package org.claimdesk.shell.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Topics;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShellProfile.class)
class TopicLagIT {

    private static final String TOPIC = "lag-probe";
    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject
    TopicLag lag;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void isWhatAReaderAtWorkHasNotCommitted() {
        // Given: a reader that has committed the first record
        Topics.create(TOPIC);
        try (var reader = reader()) {
            Topics.produce(TOPIC, "a", Map.of(), new byte[1]);
            reader.subscribe(List.of(TOPIC));
            Await.until("the first one is read", LONG, () -> !reader.poll(Duration.ofMillis(200))
                    .isEmpty());
            reader.commitSync();

            // When
            for (int i = 0; i < 5; i++) {
                Topics.produce(TOPIC, "a", Map.of(), new byte[1]);
            }

            // Then
            assertThat(lag.of(TOPIC)).isEqualTo(5);
            assertThat(lag.of("another")).isZero();
        }
        assertThat(lag.of(TOPIC)).as("nobody is at work").isZero();
    }

    private KafkaConsumer<String, byte[]> reader() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "group.id", "lag-probe", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
