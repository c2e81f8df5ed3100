package org.claimdesk.shell.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.claimdesk.shell.broker.Broker;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sets records aside in {@code <topic>-dead-letter}, with the reason, so that they can be looked at and replayed. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String PREFIX = "dead-letter-";
    private static final int REASON_CHARS = 1_000;

    private final Broker broker;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(Broker broker) {
        this.broker = broker;
    }

    /**
     * Returns when the broker has it.
     *
     * @throws ExecutionException when the broker does not take it now
     */
    void send(ConsumerRecord<String, byte[]> record, String reason) throws ExecutionException, InterruptedException {
        LOG.errorf(
                "dead letter: topic=%s partition=%d offset=%d reason=%s",
                record.topic(), record.partition(), record.offset(), shortened(reason));
        try {
            producer().send(letter(record, reason, record.value())).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            // The reason's headers were too much on top: better the place of the original than nothing at all.
            producer()
                    .send(letter(record, reason + " (body left out: too large)", null))
                    .get();
        }
    }

    private ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> record, String reason, byte @Nullable [] body) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(record.topic() + "-dead-letter", record.key(), body);
        for (Header header : record.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                letter.headers().add(header);
            }
        }
        header(letter, "reason", shortened(reason));
        header(letter, "topic", record.topic());
        header(letter, "partition", Integer.toString(record.partition()));
        header(letter, "offset", Long.toString(record.offset()));
        header(letter, "time", Instant.now().toString());
        return letter;
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        return line.length() <= REASON_CHARS ? line : line.substring(0, REASON_CHARS) + "…";
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = broker.producer();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}
