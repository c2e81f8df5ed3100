package org.claimdesk.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Entry;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.query.changes.ChangeJournal;
import org.claimdesk.query.changes.ChangeType;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a person decided into the read model and numbers it as a change, in one transaction. While a rebuild runs, the
 * entry goes into the model being built too; both writes compare versions, so that it does not matter which of the
 * rebuild and the live event comes first.
 */
@ApplicationScoped
public class Projection {

    private final DataSource database;
    private final ModelWriter writer;
    private final ChangeJournal changes;
    private final Bearings bearings;

    Projection(DataSource database, ModelWriter writer, ChangeJournal changes, Bearings bearings) {
        this.database = database;
        this.writer = writer;
        this.changes = changes;
        this.bearings = bearings;
    }

    /** Takes the entry in, unless its version, or a higher one, is there already. */
    @Transactional
    public void project(Entry entry) {
        try (var connection = database.getConnection()) {
            var register = RegisterRow.lock(connection);
            var before = writer.before(connection, register.active(), entry.id());
            if (before == null || before.version() < entry.version()) {
                writer.write(connection, register.active(), entry);
                settle(connection, register.active(), entry);
                var type = type(before, entry);
                if (type != null) {
                    changes.append(connection, entry.id(), entry.version(), type);
                }
            }
            if (register.building() != null) {
                build(connection, register.building(), entry);
                settle(connection, register.building(), entry);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Takes the entry into the model that is being built: no change is numbered, no reader sees it yet. */
    @Transactional
    void rebuild(Iterable<Entry> entries, Model model) {
        try (var connection = database.getConnection()) {
            for (var entry : entries) {
                build(connection, model, entry);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private void settle(Connection connection, Model model, Entry entry) throws SQLException {
        bearings.take(connection, model, bearings.around(connection, model, entry.id()));
    }

    private void build(Connection connection, Model model, Entry entry) throws SQLException {
        // The row lock alone would not hold off a second writer of an id that is not there yet.
        new Sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
                        entry.id().toString())
                .one(connection, row -> true);
        var before = writer.before(connection, model, entry.id());
        if (before == null || before.version() < entry.version()) {
            writer.write(connection, model, entry);
        }
    }

    /** Null for what readers never saw: an id that was withdrawn before it reached this register. */
    private static @Nullable ChangeType type(ModelWriter.@Nullable Before before, Entry entry) {
        boolean onRecord = before != null && before.onRecord();
        if (entry.withdrawal() != null) {
            if (before == null || !onRecord) {
                return null;
            }
            return entry.withdrawal().mergedInto() == null ? ChangeType.WITHDRAWN : ChangeType.MERGED;
        }
        return onRecord ? ChangeType.AMENDED : ChangeType.APPROVED;
    }
}
