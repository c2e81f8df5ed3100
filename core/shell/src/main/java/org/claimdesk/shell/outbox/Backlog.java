package org.claimdesk.shell.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/**
 * How much waits in the outbox and for how long: metrics {@code claimdesk.outbox.unsent} and
 * {@code claimdesk.outbox.age} (seconds), and a wellness check. Not part of readiness: a service whose events wait
 * serves its callers all the same.
 */
@Wellness
@ApplicationScoped
class Backlog implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private static final String QUERY = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)
            FROM (SELECT created_at FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT 100000) AS unsent""";

    private final DataSource dataSource;
    private final OutboxConfig config;
    private volatile long unsent;
    private volatile double ageSeconds;

    Backlog(DataSource dataSource, OutboxConfig config, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.config = config;
        metrics.gauge("claimdesk.outbox.unsent", this, backlog -> backlog.unsent);
        metrics.gauge("claimdesk.outbox.age", this, backlog -> backlog.ageSeconds);
    }

    @Scheduled(identity = "outbox backlog", every = "5s")
    void measure() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY);
                ResultSet result = query.executeQuery()) {
            result.next();
            unsent = result.getLong(1);
            ageSeconds = result.getDouble(2);
        } catch (SQLException e) {
            LOG.warnf("outbox not measured: %s", e.getMessage());
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .status(ageSeconds < config.worryAfter().toSeconds())
                .withData("unsent", unsent)
                .withData("ageSeconds", Math.round(ageSeconds))
                .build();
    }
}
