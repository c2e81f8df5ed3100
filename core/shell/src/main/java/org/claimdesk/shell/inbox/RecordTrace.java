package org.claimdesk.shell.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Runs an effect inside the trace that its record came with, so that what it publishes belongs to it too. */
@ApplicationScoped
class RecordTrace {

    private final Tracer tracer;

    RecordTrace(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("claimdesk.inbox");
    }

    void run(Delivery delivery) {
        Context parent = W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), delivery.record().headers(), new HeaderGetter());
        Span span = tracer.spanBuilder("process " + delivery.record().topic())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            delivery.effect().run();
        } catch (RuntimeException e) {
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private static final class HeaderGetter implements TextMapGetter<Headers> {

        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> keys = new ArrayList<>();
            headers.forEach(header -> keys.add(header.key()));
            return keys;
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
