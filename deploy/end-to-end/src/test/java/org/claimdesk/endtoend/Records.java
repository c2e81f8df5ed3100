package org.claimdesk.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Raw records of the running broker. */
final class Records {

    private Records() {}

    static void send(int port, String topic, String key, String value) throws ExecutionException, InterruptedException {
        send(port, topic, key, value, Map.of());
    }

    static void send(int port, String topic, String key, String value, Map<String, String> headers)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(port), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    /** The values of all records of a topic, in the order of its partitions. */
    static List<String> read(int port, String topic) {
        List<String> values = new ArrayList<>();
        each(port, topic, record -> values.add(record.value()));
        return values;
    }

    private static void each(int port, String topic, Consumer<ConsumerRecord<String, String>> use) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(port), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(use);
            }
        }
    }

    private static Properties settings(int port) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", "127.0.0.1:" + port);
        return settings;
    }

    /** Sends every record of a topic once more, headers and all; answers how many. */
    static int repeat(int port, String topic) throws ExecutionException, InterruptedException {
        List<ProducerRecord<String, String>> again = new ArrayList<>();
        each(
                port,
                topic,
                record -> again.add(new ProducerRecord<>(
                        topic, record.partition(), record.key(), record.value(), record.headers())));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(port), new StringSerializer(), new StringSerializer())) {
            for (ProducerRecord<String, String> record : again) {
                producer.send(record).get();
            }
        }
        return again.size();
    }

    /** Records of these topics that some consumer group has not committed yet. */
    static long lag(int port, List<String> topics) {
        try (Admin admin = Admin.create(settings(port))) {
            long lag = 0;
            for (GroupListing group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                committed.keySet().removeIf(partition -> !topics.contains(partition.topic()));
                Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
                committed.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
                for (var end : admin.listOffsets(ends).all().get().entrySet()) {
                    lag += end.getValue().offset() - committed.get(end.getKey()).offset();
                }
            }
            return lag;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
