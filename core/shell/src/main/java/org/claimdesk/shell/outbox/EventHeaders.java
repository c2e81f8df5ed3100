package org.claimdesk.shell.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.shell.id.NameUuid;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of a CloudEvents 1.0 record in Kafka's binary mode, and the trace the change belongs to. */
@ApplicationScoped
class EventHeaders {

    private static final String TYPE_PREFIX = "org.claimdesk.";

    private final String source;

    EventHeaders(@ConfigProperty(name = "claimdesk.service") String service) {
        this.source = "/" + service + "-service";
    }

    Map<String, String> of(OutboxEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(
                "ce_id",
                NameUuid.of(event.topic(), event.aggregateId(), Long.toString(event.version()))
                        .toString());
        headers.put("ce_source", source);
        headers.put("ce_type", TYPE_PREFIX + event.type());
        headers.put("ce_subject", event.aggregateId());
        headers.put("ce_time", Clock.systemUTC().instant().toString());
        headers.put("ce_sequence", Long.toString(event.version()));
        headers.put("ce_partitionkey", event.key());
        headers.put("ce_dataschema", kebab(event.type()) + "/" + event.contract());
        headers.put("content-type", "application/json");
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.put(
                    "traceparent",
                    "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                            + span.getTraceFlags().asHex());
        }
        return headers;
    }

    /** {@code ArticleIngested} → {@code article-ingested}, the folder of its contract. */
    static String kebab(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
