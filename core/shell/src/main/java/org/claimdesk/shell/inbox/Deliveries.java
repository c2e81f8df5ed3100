package org.claimdesk.shell.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads records: which handler is meant, and what the body says. */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final String TYPE_PREFIX = "org.claimdesk.";

    private final ObjectReader json;

    Deliveries(ObjectMapper mapper) {
        this.json = mapper.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Nothing when no handler is there for its type, which is how new types come to old consumers. */
    Optional<Delivery> of(ConsumerRecord<String, byte[]> record, EventHandler<?>... handlers) {
        String type = type(record);
        if (type == null) {
            return Optional.of(new Delivery(record, () -> {
                throw new Poison("no ce_type header");
            }));
        }
        for (EventHandler<?> handler : handlers) {
            if (type.equals(TYPE_PREFIX + handler.type())) {
                return Optional.of(delivery(record, handler));
            }
        }
        LOG.debugf("passed over: topic=%s type=%s", record.topic(), type);
        return Optional.empty();
    }

    private <T> Delivery delivery(ConsumerRecord<String, byte[]> record, EventHandler<T> handler) {
        try {
            T event = read(record.value(), handler.record());
            return new Delivery(record, () -> handler.effect().accept(event));
        } catch (Poison poison) {
            return new Delivery(record, () -> {
                throw poison;
            });
        }
    }

    private <T> T read(byte @Nullable [] body, Class<T> type) {
        if (body == null) {
            throw new Poison("no body");
        }
        try {
            T event = json.forType(type).readValue(body);
            if (event == null) {
                throw new Poison("the body is null");
            }
            return event;
        } catch (IOException e) {
            throw new Poison("not a " + type.getSimpleName(), e);
        }
    }

    private static @Nullable String type(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader("ce_type");
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
