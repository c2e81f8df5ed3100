package org.claimdesk.shell.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Deletes rows that were sent long ago, a few at a time, so that nobody waits for it. */
@ApplicationScoped
class SentRows {

    private static final Logger LOG = Logger.getLogger(SentRows.class);
    private static final int AT_ONCE = 5_000;
    private static final String DELETE = """
            DELETE FROM outbox WHERE id IN (
                SELECT id FROM outbox WHERE sent_at < clock_timestamp() - make_interval(secs => ?)
                LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final DataSource dataSource;
    private final OutboxConfig config;

    SentRows(DataSource dataSource, OutboxConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    @Scheduled(identity = "outbox clean-up", every = "1h", delayed = "1m")
    void deleteOld() {
        try {
            long all = 0;
            int deleted;
            do {
                deleted = deleteSome();
                all += deleted;
            } while (deleted == AT_ONCE);
            if (all > 0) {
                LOG.infof("outbox cleaned: rows=%d", all);
            }
        } catch (SQLException e) {
            LOG.warnf("outbox not cleaned, next try in an hour: %s", e.getMessage());
        }
    }

    private int deleteSome() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setDouble(1, config.keepSent().toSeconds());
            delete.setInt(2, AT_ONCE);
            return delete.executeUpdate();
        }
    }
}
