package org.claimdesk.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Relation;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.query.conflict.ConflictSet;

/** Writes relations and conflict sets into one read model, each only over a lower version. */
@ApplicationScoped
class RelationWriter {

    private final ObjectMapper json;

    RelationWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Takes a relation in; tells whether it was new. */
    boolean write(Connection connection, Model model, Relation relation) throws SQLException {
        var kind = relation.kind();
        var verdict = relation.verdict();
        return new Sql(
                                "INSERT INTO " + model.schema()
                                        + ".relation AS r (id, version, first_claim, second_claim, kind, verdict, score, body)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb)) ON CONFLICT (id) DO UPDATE SET"
                                        + " version = excluded.version, first_claim = excluded.first_claim,"
                                        + " second_claim = excluded.second_claim, kind = excluded.kind,"
                                        + " verdict = excluded.verdict, score = excluded.score, body = excluded.body"
                                        + " WHERE r.version < excluded.version",
                                relation.id(),
                                relation.version(),
                                relation.first().claimId(),
                                relation.second().claimId(),
                                kind == null ? null : kind.name(),
                                verdict == null ? null : verdict.name(),
                                relation.score(),
                                body(relation))
                        .run(connection)
                > 0;
    }

    /**
     * Takes a conflict set in; it is not shown until its claims have been looked at.
     *
     * @return the claims that it now holds or has held, none when it was not new
     */
    Set<UUID> write(Connection connection, Model model, ConflictSet set) throws SQLException {
        var schema = model.schema();
        boolean fresh = new Sql(
                                "INSERT INTO " + schema
                                        + ".conflict_set AS s (id, version, status, changed_at, body)"
                                        + " VALUES (?, ?, ?, ?, CAST(? AS jsonb)) ON CONFLICT (id) DO UPDATE SET"
                                        + " version = excluded.version, status = excluded.status,"
                                        + " changed_at = excluded.changed_at, body = excluded.body, shown = false"
                                        + " WHERE s.version < excluded.version",
                                set.id(),
                                set.version(),
                                set.status().name(),
                                set.changedAt().atOffset(ZoneOffset.UTC),
                                body(set))
                        .run(connection)
                > 0;
        if (!fresh) {
            return Set.of();
        }
        var claims = new LinkedHashSet<UUID>(
                new Sql("DELETE FROM " + schema + ".conflict_member WHERE set_id = ? RETURNING claim_id", set.id())
                        .list(connection, row -> row.getObject(1, UUID.class)));
        for (var member : set.members()) {
            new Sql(
                            "INSERT INTO " + schema
                                    + ".conflict_member (set_id, claim_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                            set.id(),
                            member.claimId())
                    .run(connection);
            claims.add(member.claimId());
        }
        return claims;
    }

    private String body(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a relation cannot be stored", unwritable);
        }
    }
}
