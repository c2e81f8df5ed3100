package org.claimdesk.review.history;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes roots. What grew is told by the transactions that wrote the rows, never by a clock: a root covers every
 * transaction below the oldest one still running, the next one begins there. What was missed while nobody wrote is in the
 * next root.
 */
final class Seal {

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('claimdesk roots of the history', 0))";
    private static final String HORIZON =
            "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";
    private static final String GROWN = "select distinct on (claim_id) claim_id, number, hash from history"
            + " where written_by >= cast(? as xid8) and written_by < cast(? as xid8) order by claim_id, number desc";
    /** After a database was put back from a dump its transactions count from anew: then everything is sealed once more. */
    private static final String ALL =
            "select distinct on (claim_id) claim_id, number, hash from history order by claim_id, number desc";

    private static final int ROWS_AT_ONCE = 1000;

    private final DataSource database;
    private final RootsFile file;
    private final RootKeys keys;
    private final Clock clock;
    private @Nullable Root seen;

    Seal(DataSource database, Path folder, Clock clock) {
        this.database = database;
        this.file = new RootsFile(folder);
        this.keys = new RootKeys(folder);
        this.clock = clock;
    }

    /**
     * @return the root written; empty when another instance is writing, or has written since this was called last
     * @throws RootsBroken when the file is not what was written
     */
    synchronized Optional<Root> write() throws SQLException, IOException, GeneralSecurityException {
        try (Connection connection = database.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                return locked(connection) ? next(connection) : Optional.empty();
            } finally {
                connection.rollback();
                connection.setAutoCommit(automatic);
            }
        }
    }

    private Optional<Root> next(Connection connection) throws SQLException, IOException, GeneralSecurityException {
        Root last = file.last().orElse(null);
        boolean othersWrite = seen != null && last != null && last.number() > seen.number();
        seen = last;
        if (othersWrite) {
            return Optional.empty();
        }
        var key = keys.signing();
        long horizon = horizon(connection);
        try (var draft = file.draft();
                var select = grown(connection, last, horizon)) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    draft.add(new SealedHead(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)));
                }
            }
            seen = draft.sign(key, clock.instant(), horizon);
            return Optional.of(seen);
        }
    }

    private static PreparedStatement grown(Connection connection, @Nullable Root last, long horizon)
            throws SQLException {
        if (last == null || last.horizon() > horizon) {
            return connection.prepareStatement(ALL);
        }
        var select = connection.prepareStatement(GROWN);
        select.setString(1, Long.toString(last.horizon()));
        select.setString(2, Long.toString(horizon));
        return select;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static long horizon(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(HORIZON)) {
            row.next();
            return row.getLong(1);
        }
    }
}
