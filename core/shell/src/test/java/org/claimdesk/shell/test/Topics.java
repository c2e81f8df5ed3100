package org.claimdesk.shell.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as the launcher makes them, and raw records in and out of them. */
public final class Topics {

    static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;
    private static final int PARTITIONS = 12;
    private static final String THIRTY_DAYS = Long.toString(Duration.ofDays(30).toMillis());
    private static final Set<String> COMPACTED =
            Set.of("articles-ingested", "claims-reviewed", "claim-relations", "conflict-sets");
    private static final Set<String> KEPT_30_DAYS = Set.of("claims-extracted");

    private Topics() {}

    /** Produces one record and waits for the broker; headers are UTF-8. */
    public static void produce(String topic, String key, Map<String, String> headers, byte[] body) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap(), "acks", "all", "max.request.size", MAX_MESSAGE_BYTES),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, body);
            headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("not produced to " + topic, e);
        }
    }

    /** Produces an event of ours: only the headers that a consumer reads. */
    public static void produceEvent(String topic, String key, String type, long version, byte[] body) {
        produce(
                topic,
                key,
                Map.of("ce_type", "org.claimdesk." + type, "ce_subject", key, "ce_sequence", Long.toString(version)),
                body);
    }

    /** All records of the topic as it ends now, in the order of each partition. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        return all(bootstrap(), topic);
    }

    /** The same of another broker. */
    public static List<ConsumerRecord<String, byte[]>> all(String bootstrap, String topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** Waits until a record of the topic matches; fails after the time given. */
    public static ConsumerRecord<String, byte[]> await(
            String topic, Duration atMost, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        long end = System.nanoTime() + atMost.toNanos();
        do {
            for (ConsumerRecord<String, byte[]> record : all(topic)) {
                if (wanted.test(record)) {
                    return record;
                }
            }
        } while (System.nanoTime() < end);
        throw new AssertionError("no such record on " + topic + " within " + atMost);
    }

    /** How many records of the topic the group has not committed. */
    public static long lag(String topic, String group) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()));
                KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).entrySet().stream()
                    .mapToLong(end -> end.getValue()
                            - (committed.get(end.getKey()) == null
                                    ? 0
                                    : committed.get(end.getKey()).offset()))
                    .sum();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("no lag of " + group, e);
        }
    }

    /** A header as text; empty when it is not there. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Creates a topic of a test, with its dead letters, if it is not there. */
    public static void create(String topic) {
        create(bootstrap(), Map.of(topic, "compact", topic + "-dead-letter", "delete"));
    }

    static void createAll(String bootstrap) {
        Map<String, String> policies = new HashMap<>();
        COMPACTED.forEach(topic -> policies.put(topic, "compact"));
        KEPT_30_DAYS.forEach(topic -> policies.put(topic, "delete"));
        // The topic of the shell's own test application.
        policies.put("probes", "compact");
        Set.copyOf(policies.keySet()).forEach(topic -> policies.put(topic + "-dead-letter", "delete"));
        create(bootstrap, policies);
    }

    /** Creates topics with their cleanup policies on another broker. */
    public static void create(String bootstrap, Map<String, String> policies) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            Set<String> missing = new HashSet<>(policies.keySet());
            missing.removeAll(admin.listTopics().names().get());
            admin.createTopics(missing.stream()
                            .map(topic ->
                                    new NewTopic(topic, PARTITIONS, (short) 1).configs(settings(policies.get(topic))))
                            .toList())
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("topics not created", e);
        }
    }

    private static Map<String, String> settings(String policy) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "compression.type",
                "zstd",
                "max.message.bytes",
                Integer.toString(MAX_MESSAGE_BYTES),
                "cleanup.policy",
                policy));
        if (policy.equals("delete")) {
            settings.put("retention.ms", THIRTY_DAYS);
        }
        return settings;
    }

    private static String bootstrap() {
        return Backend.running().kafka();
    }
}
