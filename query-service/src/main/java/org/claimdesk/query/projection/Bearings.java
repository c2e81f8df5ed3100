package org.claimdesk.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Works out what claims on record make of each other: who is disputed, by how many origins it is known, which conflicts are
 * shown. Asked again whenever a claim, a relation or a conflict set has changed, it reads what the model holds now, so the
 * order in which these came does not matter. All who ask hold the register's row or write a model nobody reads yet.
 */
@ApplicationScoped
class Bearings {

    private static final int AT_ONCE = 200;

    /** Two claims on record conflict and no person has said otherwise about the pair. */
    private static final String CONFLICT = "r.kind = 'CONFLICTS' AND r.verdict IS NULL";

    private final DataSource database;
    private final OriginTrace origins;

    Bearings(DataSource database, OriginTrace origins) {
        this.database = database;
        this.origins = origins;
    }

    /** The claims that stand to this one so that it matters to them whether it is on record. */
    Set<UUID> around(Connection connection, Model model, UUID claim) throws SQLException {
        var relation = model.schema() + ".relation WHERE kind IN ('AGREES', 'CONFLICTS') AND ";
        var around = new LinkedHashSet<UUID>(List.of(claim));
        around.addAll(new Sql("SELECT second_claim FROM " + relation + "first_claim = ?", claim)
                .add(" UNION SELECT first_claim FROM " + relation + "second_claim = ?", claim)
                .list(connection, row -> row.getObject(1, UUID.class)));
        return around;
    }

    /** Works them out for these claims and the conflict sets that these are in. */
    void take(Connection connection, Model model, Collection<UUID> claims) throws SQLException {
        if (claims.isEmpty()) {
            return;
        }
        var ids = Sql.ids(claims);
        disputed(connection, model.schema(), ids);
        shown(connection, model.schema(), ids);
        origins.trace(connection, model.schema(), claims);
    }

    /** All claims of a model that has been filled, some at a time. */
    void takeAll(Model model) {
        UUID last = null;
        do {
            last = takeAfter(model, last);
        } while (last != null);
    }

    /** Locks out the live events for some claims only. */
    @Transactional
    @Nullable
    UUID takeAfter(Model model, @Nullable UUID last) {
        try (var connection = database.getConnection()) {
            RegisterRow.lock(connection);
            var claims = new Sql(
                            "SELECT claim_id FROM " + model.schema()
                                    + ".claim_version WHERE standing AND claim_id > ? ORDER BY claim_id LIMIT ?",
                            last == null ? new UUID(0, 0) : last,
                            AT_ONCE)
                    .list(connection, row -> row.getObject(1, UUID.class));
            take(connection, model, claims);
            return claims.isEmpty() ? null : claims.getLast();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static void disputed(Connection connection, String schema, String[] ids) throws SQLException {
        var disputed = "EXISTS (SELECT 1 FROM (SELECT second_claim AS other, kind, verdict FROM " + schema
                + ".relation WHERE first_claim = c.claim_id UNION ALL SELECT first_claim, kind, verdict FROM " + schema
                + ".relation WHERE second_claim = c.claim_id) r JOIN " + schema
                + ".claim_version o ON o.claim_id = r.other AND o.standing WHERE " + CONFLICT
                + " AND NOT EXISTS (SELECT 1 FROM " + schema + ".conflict_member m JOIN " + schema
                + ".conflict_member n ON n.set_id = m.set_id AND n.claim_id = r.other JOIN " + schema
                + ".conflict_set s ON s.id = m.set_id AND s.status = 'SETTLED' AND (s.body #>> '{finding,verdict}'"
                + " <> 'TRUE_CONFLICT' OR s.body #>> '{finding,preferred}' IS NOT NULL) WHERE m.claim_id = c.claim_id))";
        new Sql(
                        "UPDATE " + schema + ".claim_version v SET disputed = f.disputed FROM (SELECT c.claim_id, "
                                + disputed
                                + " AS disputed FROM " + schema
                                + ".claim_version c WHERE c.standing AND c.claim_id = ANY (CAST(? AS uuid[]))) f"
                                + " WHERE v.standing AND v.claim_id = f.claim_id AND v.disputed <> f.disputed",
                        (Object) ids)
                .run(connection);
    }

    /** A conflict is shown while two of its claims that conflict are on record. */
    private static void shown(Connection connection, String schema, String[] ids) throws SQLException {
        var shown = "s.status IN ('OPEN', 'SETTLED') AND EXISTS (SELECT 1 FROM " + schema + ".conflict_member a JOIN "
                + schema + ".relation r ON r.first_claim = a.claim_id AND " + CONFLICT + " JOIN " + schema
                + ".conflict_member b ON b.set_id = a.set_id AND b.claim_id = r.second_claim JOIN " + schema
                + ".claim_version x ON x.claim_id = a.claim_id AND x.standing JOIN " + schema
                + ".claim_version y ON y.claim_id = b.claim_id AND y.standing WHERE a.set_id = s.id)";
        new Sql(
                        "UPDATE " + schema + ".conflict_set t SET shown = f.shown FROM (SELECT s.id, " + shown
                                + " AS shown FROM " + schema + ".conflict_set s WHERE s.id IN (SELECT m.set_id FROM "
                                + schema
                                + ".conflict_member m WHERE m.claim_id = ANY (CAST(? AS uuid[])))) f"
                                + " WHERE t.id = f.id AND t.shown <> f.shown",
                        (Object) ids)
                .run(connection);
    }
}
