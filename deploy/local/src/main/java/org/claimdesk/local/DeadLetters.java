package org.claimdesk.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * {@code deploy/dead-letters}: what consumers could not process. Replaying sends a record to the topic it came from once
 * more, whole, and removes it from the dead letters when the broker has it; if it still cannot be processed, it comes back.
 */
final class DeadLetters {

    /** The headers that a consumer adds when it puts a record aside. */
    private static final String MARK = "dead-letter-";

    private final String bootstrapServers;
    private final PrintStream out;

    DeadLetters(String bootstrapServers, PrintStream out) {
        this.bootstrapServers = bootstrapServers;
        this.out = out;
    }

    void run(List<String> words) throws IOException {
        String verb = words.isEmpty() ? "" : words.getFirst();
        List<String> topics = words.size() > 1 ? List.of(words.get(1)) : Topics.NAMES;
        if (words.size() > 2 || !verb.equals("list") && !verb.equals("replay")) {
            throw new Refusal(Refusal.USAGE, "deploy/dead-letters takes list [TOPIC] or replay [TOPIC].");
        }
        if (!Topics.NAMES.containsAll(topics)) {
            throw new Refusal(
                    Refusal.USAGE,
                    "There is no topic " + topics.getFirst() + "; there are " + String.join(", ", Topics.NAMES) + ".");
        }
        int count = 0;
        for (String topic : topics) {
            List<ConsumerRecord<byte[], byte[]>> letters = read(topic + Topics.DEAD_LETTER);
            if (verb.equals("replay")) {
                replay(topic, letters);
            } else {
                letters.forEach(this::print);
            }
            count += letters.size();
        }
        out.println((verb.equals("replay") ? "Replayed " : "Found ")
                + count
                + (count == 1 ? " dead letter." : " dead letters."));
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        Properties settings = settings();
        settings.put("key.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("isolation.level", "read_committed");
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private void replay(String topic, List<ConsumerRecord<byte[], byte[]>> letters) throws IOException {
        if (letters.isEmpty()) {
            return;
        }
        Properties settings = settings();
        settings.put("key.serializer", ByteArraySerializer.class.getName());
        settings.put("value.serializer", ByteArraySerializer.class.getName());
        settings.put("acks", "all");
        settings.put("compression.type", "zstd");
        settings.put("max.request.size", String.valueOf(KafkaBroker.LARGEST_MESSAGE));
        Map<TopicPartition, RecordsToDelete> done = new HashMap<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings);
                Admin admin = KafkaBroker.admin(bootstrapServers)) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> letter : letters) {
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, letter.key(), letter.value());
                for (Header header : letter.headers()) {
                    if (!header.key().startsWith(MARK)) {
                        record.headers().add(header);
                    }
                }
                sent.add(producer.send(record));
                done.put(
                        new TopicPartition(letter.topic(), letter.partition()),
                        RecordsToDelete.beforeOffset(letter.offset() + 1));
            }
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
            admin.deleteRecords(done).all().get();
        } catch (ExecutionException e) {
            throw new IOException("the broker did not take the records: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(ConsumerRecord<byte[], byte[]> letter) {
        out.printf(
                Locale.ROOT,
                "%s %s-%s offset %s, key %s%n    %s%n",
                header(letter, MARK + "time"),
                header(letter, MARK + "topic"),
                header(letter, MARK + "partition"),
                header(letter, MARK + "offset"),
                letter.key() == null ? "none" : new String(letter.key(), StandardCharsets.UTF_8),
                header(letter, MARK + "reason"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? "?" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
