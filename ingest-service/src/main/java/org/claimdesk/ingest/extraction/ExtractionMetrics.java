package org.claimdesk.ingest.extraction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimdesk.ingest.article.Lane;

/** How much waits: looked up when somebody reads the metrics. */
@ApplicationScoped
class ExtractionMetrics {

    private final MeterRegistry registry;
    private final ExtractionQueue queue;

    ExtractionMetrics(MeterRegistry registry, ExtractionQueue queue) {
        this.registry = registry;
        this.queue = queue;
    }

    void register(@Observes StartupEvent start) {
        for (Lane lane : Lane.values()) {
            Gauge.builder("claimdesk.extraction.waiting", () -> queue.waiting(lane))
                    .description("Articles whose extraction is not done")
                    .tag("lane", lane.name())
                    .register(registry);
        }
    }
}
