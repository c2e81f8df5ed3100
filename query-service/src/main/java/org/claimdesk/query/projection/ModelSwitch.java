package org.claimdesk.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.query.changes.ChangeJournal;
import org.claimdesk.query.changes.ChangeType;

/** The two ends of a rebuild: opening the idle model for writing, and letting it serve. */
@ApplicationScoped
class ModelSwitch {

    private final DataSource database;
    private final ModelWriter writer;
    private final ChangeJournal changes;
    private final ActiveModel active;

    ModelSwitch(DataSource database, ModelWriter writer, ChangeJournal changes, ActiveModel active) {
        this.database = database;
        this.writer = writer;
        this.changes = changes;
        this.active = active;
    }

    /** Empties the idle model; from the commit on every live event goes into it too. */
    @Transactional
    Model open() {
        try (var connection = database.getConnection()) {
            var target = RegisterRow.lock(connection).active().other();
            writer.clear(connection, target);
            new Sql("UPDATE public.register SET building = ? WHERE id = 1", target.schema()).run(connection);
            return target;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /**
     * Lets the new model serve. Whatever it holds otherwise than the old one becomes a change, so that cursors stay good: with a
     * topic and a register in step there is none.
     *
     * @return how many claims differed
     */
    @Transactional
    int serve(Model target) {
        try (var connection = database.getConnection()) {
            var register = RegisterRow.lock(connection);
            if (register.building() != target) {
                throw new IllegalStateException("another rebuild has taken over");
            }
            var differences = differences(connection, register.active().schema(), target.schema());
            for (var difference : differences) {
                changes.append(connection, difference.id, difference.version, difference.type);
            }
            new Sql(
                            "UPDATE public.register SET active = ?, building = NULL, switched_at = now() WHERE id = 1",
                            target.schema())
                    .run(connection);
            return differences.size();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        } finally {
            active.forget();
        }
    }

    /** Gives a rebuild up; the old model has served all the time. */
    @Transactional
    void abandon() {
        try (var connection = database.getConnection()) {
            new Sql("UPDATE public.register SET building = NULL WHERE id = 1").run(connection);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static List<Difference> differences(Connection connection, String before, String after)
            throws SQLException {
        return new Sql("SELECT COALESCE(n.id, o.id), COALESCE(n.version, o.version),"
                        + " CASE WHEN n.cause = 'MERGED' THEN 'MERGED'"
                        + " WHEN n.id IS NULL OR n.cause IS NOT NULL THEN 'WITHDRAWN'"
                        + " WHEN o.id IS NULL OR o.cause IS NOT NULL THEN 'APPROVED' ELSE 'AMENDED' END"
                        + " FROM " + before + ".claim o FULL JOIN " + after + ".claim n ON n.id = o.id"
                        + " WHERE (n.version IS DISTINCT FROM o.version)"
                        + " AND ((o.id IS NOT NULL AND o.cause IS NULL) OR (n.id IS NOT NULL AND n.cause IS NULL))"
                        + " ORDER BY 1")
                .list(
                        connection,
                        row -> new Difference(
                                row.getObject(1, UUID.class), row.getLong(2), ChangeType.valueOf(row.getString(3))));
    }

    private record Difference(UUID id, long version, ChangeType type) {}
}
