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
import org.claimdesk.query.approved.Entry;
import org.claimdesk.query.events.ClaimApproved;
import org.claimdesk.query.events.ClaimWithdrawn;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads {@code claims-reviewed} from its first record to where it ends now, outside of any consumer group. */
@ApplicationScoped
class ReviewedTopic {

    private static final Logger LOG = Logger.getLogger(ReviewedTopic.class);
    private static final String TOPIC = "claims-reviewed";

    private final Map<String, Object> kafka;
    private final ObjectMapper json;

    ReviewedTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    /**
     * Hands over what it reads, a batch at a time, in the order of each partition.
     *
     * @return how many records it read; those that cannot be read lie in the dead letters since they first came
     */
    long read(Consumer<List<Entry>> batches) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long read = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                var batch = new ArrayList<Entry>();
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    read++;
                    var entry = entry(record);
                    if (entry != null) {
                        batch.add(entry);
                    }
                }
                if (!batch.isEmpty()) {
                    batches.accept(batch);
                }
            }
            return read;
        }
    }

    private @Nullable Entry entry(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_type");
        var type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        try {
            return switch (type) {
                case "org.claimdesk.ClaimApproved" ->
                    json.readValue(record.value(), ClaimApproved.class).entry();
                case "org.claimdesk.ClaimWithdrawn" ->
                    json.readValue(record.value(), ClaimWithdrawn.class).entry();
                default -> null;
            };
        } catch (IOException | RuntimeException unreadable) {
            LOG.warnf(
                    "record passed over in a rebuild partition=%d offset=%d reason=%s",
                    record.partition(), record.offset(), unreadable.getClass().getSimpleName());
            return null;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.remove("group.id");
        settings.put("enable.auto.commit", "false");
        settings.put("max.poll.records", "500");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
