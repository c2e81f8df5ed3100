package org.claimdesk.review.history;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** A signed root each minute. */
@ApplicationScoped
class Roots {

    private static final Logger LOG = Logger.getLogger(Roots.class);

    private final Optional<Seal> seal;
    private volatile long writtenAt = System.nanoTime();

    Roots(RootsConfig config, DataSource database, MeterRegistry metrics) {
        seal = config.folder().map(folder -> new Seal(database, folder, Clock.systemUTC()));
        seal.ifPresent(there -> metrics.gauge("claimdesk.history.root.age", this, Roots::ageSeconds));
    }

    @Scheduled(
            identity = "history roots",
            every = "1m",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        try {
            if (seal.isPresent()) {
                seal.get().write();
                writtenAt = System.nanoTime();
            }
        } catch (SQLException | IOException | GeneralSecurityException | RuntimeException e) {
            LOG.errorf("no root of the history written, next try in a minute: %s", e.getMessage());
        }
    }

    /** Seconds since this instance wrote a root, or left it to another one. */
    private double ageSeconds() {
        return Duration.ofNanos(System.nanoTime() - writtenAt).toSeconds();
    }
}
