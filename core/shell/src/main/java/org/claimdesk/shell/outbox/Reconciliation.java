package org.claimdesk.shell.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Compares what each topic says with what the database says and publishes anew what the topic lacks. Needed when the
 * broker lost what it had acknowledged, or was restored to an older state than the database.
 */
@ApplicationScoped
class Reconciliation {

    private static final Logger LOG = Logger.getLogger(Reconciliation.class);
    private static final String UNSENT =
            "SELECT aggregate_id, max(version) FROM outbox WHERE sent_at IS NULL AND topic = ? GROUP BY aggregate_id";

    private final List<CurrentState> states;
    private final TopicState topics;
    private final DataSource dataSource;

    Reconciliation(@All List<CurrentState> states, TopicState topics, DataSource dataSource) {
        this.states = states;
        this.topics = topics;
        this.dataSource = dataSource;
    }

    /** @param republished how many of the aggregates checked the topic did not have at their version */
    record Count(long checked, long republished) {}

    Map<String, Count> run() {
        Map<String, Count> counts = new TreeMap<>();
        for (CurrentState state : states) {
            counts.merge(
                    state.topic(),
                    reconcile(state),
                    (a, b) -> new Count(a.checked() + b.checked(), a.republished() + b.republished()));
        }
        return counts;
    }

    /** The database first: what it says then, the topic or the outbox must say afterwards. */
    private Count reconcile(CurrentState state) {
        List<CurrentState.Aggregate> aggregates =
                QuarkusTransaction.requiringNew().call(() -> read(state));
        Map<String, Long> known = new HashMap<>(topics.versions(state.topic()));
        unsent(state.topic()).forEach((aggregate, version) -> known.merge(aggregate, version, Math::max));
        long republished = 0;
        for (CurrentState.Aggregate aggregate : aggregates) {
            if (known.getOrDefault(aggregate.aggregateId(), 0L) < aggregate.version()) {
                state.republish(aggregate.aggregateId());
                republished++;
            }
        }
        LOG.infof("reconciled: topic=%s checked=%d republished=%d", state.topic(), aggregates.size(), republished);
        return new Count(aggregates.size(), republished);
    }

    private static List<CurrentState.Aggregate> read(CurrentState state) {
        try (Stream<CurrentState.Aggregate> aggregates = state.aggregates()) {
            return new ArrayList<>(aggregates.toList());
        }
    }

    /** What is under way will arrive by itself. */
    private Map<String, Long> unsent(String topic) {
        Map<String, Long> versions = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(UNSENT)) {
            query.setString(1, topic);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    versions.put(result.getString(1), result.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("outbox not readable", e);
        }
        return versions;
    }
}
