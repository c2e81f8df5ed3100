package org.claimdesk.shell.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.claimdesk.shell.broker.Broker;

/** What a topic says: read from its start to where it ends now. */
@ApplicationScoped
class TopicState {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Broker broker;

    TopicState(Broker broker) {
        this.broker = broker;
    }

    /** The newest version per aggregate. */
    Map<String, Long> versions(String topic) {
        Map<String, Long> versions = new HashMap<>();
        try (Consumer<String, byte[]> reader = broker.reader()) {
            List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> reader.position(partition) < ends.getOrDefault(partition, 0L))) {
                reader.poll(POLL).forEach(record -> note(record, versions));
            }
        }
        return versions;
    }

    private static void note(ConsumerRecord<String, byte[]> record, Map<String, Long> versions) {
        Optional<String> aggregate = header(record, "ce_subject");
        Optional<Long> version = header(record, "ce_sequence").map(TopicState::number);
        if (record.value() != null && aggregate.isPresent() && version.isPresent()) {
            versions.merge(aggregate.get(), version.get(), Math::max);
        }
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return Optional.ofNullable(header).map(found -> new String(found.value(), StandardCharsets.UTF_8));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
