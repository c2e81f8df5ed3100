package org.claimdesk.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Relation;
import org.claimdesk.query.conflict.ConflictSet;

/**
 * Puts relations and conflict sets into the read model. They may come before their claims, which they wait for there. A
 * relation changes no claim, so it has no place in the order of changes; what it makes of its claims is worked out anew.
 */
@ApplicationScoped
public class RelationProjection {

    private final DataSource database;
    private final RelationWriter writer;
    private final Bearings bearings;

    RelationProjection(DataSource database, RelationWriter writer, Bearings bearings) {
        this.database = database;
        this.writer = writer;
        this.bearings = bearings;
    }

    /** Takes the relation in, unless its version, or a higher one, is there already. */
    @Transactional
    public void project(Relation relation) {
        inBoth((connection, model) ->
                writer.write(connection, model, relation) ? Set.copyOf(relation.claims()) : Set.of());
    }

    /** Takes the conflict set in, unless its version, or a higher one, is there already. */
    @Transactional
    public void project(ConflictSet set) {
        inBoth((connection, model) -> writer.write(connection, model, set));
    }

    /** Takes relations into the model that is being built; what they make of claims is worked out at the end. */
    @Transactional
    void rebuildRelations(List<Relation> relations, Model model) {
        try (var connection = database.getConnection()) {
            for (var relation : relations) {
                writer.write(connection, model, relation);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** The same for conflict sets. */
    @Transactional
    void rebuildConflicts(List<ConflictSet> sets, Model model) {
        try (var connection = database.getConnection()) {
            for (var set : sets) {
                writer.write(connection, model, set);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private void inBoth(Write write) {
        try (var connection = database.getConnection()) {
            var register = RegisterRow.lock(connection);
            bearings.take(connection, register.active(), write.into(connection, register.active()));
            if (register.building() != null) {
                bearings.take(connection, register.building(), write.into(connection, register.building()));
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Writes into one model and tells which claims stand otherwise now. */
    @FunctionalInterface
    private interface Write {
        Collection<UUID> into(Connection connection, Model model) throws SQLException;
    }
}
