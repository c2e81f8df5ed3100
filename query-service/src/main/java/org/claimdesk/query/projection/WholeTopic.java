package org.claimdesk.query.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a topic from its first record to where it ends now, outside of any consumer group. */
@ApplicationScoped
class WholeTopic {

    private static final Logger LOG = Logger.getLogger(WholeTopic.class);

    private final Map<String, Object> kafka;
    private final ObjectMapper json;

    WholeTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    /**
     * Hands over what it reads, a batch at a time, in the order of each partition.
     *
     * @return how many records it read; those that cannot be read lie in the dead letters since they first came
     */
    <T> long read(String topic, Consumer<List<T>> batches, List<Recorded<?, T>> kinds) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long read = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                var batch = new ArrayList<T>();
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    read++;
                    var state = state(record, kinds);
                    if (state != null) {
                        batch.add(state);
                    }
                }
                if (!batch.isEmpty()) {
                    batches.accept(batch);
                }
            }
            return read;
        }
    }

    private <T> @Nullable T state(ConsumerRecord<String, byte[]> record, List<Recorded<?, T>> kinds) {
        var header = record.headers().lastHeader("ce_type");
        var type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        try {
            for (var kind : kinds) {
                if (type.equals("org.claimdesk." + kind.type())) {
                    return kind.read(json, record.value());
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warnf(
                    "record passed over in a rebuild topic=%s partition=%d offset=%d reason=%s",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unreadable.getClass().getSimpleName());
        }
        return null;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.remove("group.id");
        settings.put("enable.auto.commit", "false");
        settings.put("max.poll.records", "500");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
