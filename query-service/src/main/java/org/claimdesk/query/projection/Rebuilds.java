package org.claimdesk.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Builds the read model anew from the topic while the old one serves. One at a time in the whole installation: an advisory lock on a
 * connection of its own says so and goes when the process does.
 */
@ApplicationScoped
class Rebuilds {

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final String LOCK = "hashtextextended('claimdesk rebuild', 0)";

    private final DataSource database;
    private final ModelFill filling;
    private final ModelSwitch models;

    Rebuilds(DataSource database, ModelFill filling, ModelSwitch models) {
        this.database = database;
        this.filling = filling;
        this.models = models;
    }

    /**
     * Starts one and waits a while for it; it goes on when the waiting is over.
     *
     * @throws ProblemException 409 while another one runs
     */
    Rebuild start(Duration patience) {
        try {
            var lock = database.getConnection();
            if (!new Sql("SELECT pg_try_advisory_lock(" + LOCK + ")")
                    .one(lock, row -> row.getBoolean(1))
                    .orElse(false)) {
                lock.close();
                throw new ProblemException(409, "rebuild-running", "A rebuild is running", "Wait until it is done.");
            }
            // Whoever holds the lock knows that no other rebuild is running, whatever the rows say.
            new Sql(
                            "UPDATE public.rebuild SET status = 'FAILED', problem = 'the process ended' WHERE status = 'RUNNING'")
                    .run(lock);
            var id = UUID.randomUUID();
            new Sql("INSERT INTO public.rebuild (id) VALUES (?)", id).run(lock);
            Thread.ofVirtual().name("rebuild").start(() -> run(id, lock)).join(patience);
            return find(id).orElseThrow();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a rebuild", stopped);
        }
    }

    /** One of the rebuilds there have been. */
    Optional<Rebuild> find(UUID id) {
        return list(new Sql("WHERE id = ?", id)).stream().findFirst();
    }

    /** The last twenty, newest first. */
    List<Rebuild> newest() {
        return list(new Sql("ORDER BY started_at DESC LIMIT 20"));
    }

    private void run(UUID id, Connection lock) {
        try (lock) {
            try {
                var target = models.open();
                long read = filling.fill(target);
                int differences = models.serve(target);
                finish(lock, id, new Sql("status = 'DONE', records = ?, differences = ?", read, differences));
                LOG.infof("rebuild done id=%s records=%d differences=%d", id, read, differences);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "rebuild failed id=%s", id);
                models.abandon();
                finish(lock, id, new Sql("status = 'FAILED', problem = ?", String.valueOf(failed.getMessage())));
            } finally {
                new Sql("SELECT pg_advisory_unlock(" + LOCK + ")").one(lock, row -> true);
            }
        } catch (SQLException broken) {
            LOG.errorf(
                    broken,
                    "rebuild left without a trace id=%s at=%s",
                    id,
                    Clock.systemUTC().instant());
        }
    }

    private static void finish(Connection connection, UUID id, Sql outcome) throws SQLException {
        new Sql("UPDATE public.rebuild SET finished_at = now(), ")
                .add(outcome)
                .add(" WHERE id = ?", id)
                .run(connection);
    }

    private List<Rebuild> list(Sql which) {
        try (var connection = database.getConnection()) {
            return new Sql(
                            "SELECT id, status, started_at, finished_at, records, differences, problem FROM public.rebuild ")
                    .add(which)
                    .list(connection, RebuildRow::read);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
