package org.claimdesk.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.OriginsFound;
import org.claimdesk.query.approved.Relation;
import org.claimdesk.query.approved.Sql;

/**
 * Counts the separate origins behind claims: their own places and those of the claims on record that agree with them. What
 * review found in the whole article stands above what the passage alone shows here.
 */
@ApplicationScoped
class OriginTrace {

    private final ObjectMapper json;

    OriginTrace(ObjectMapper json) {
        this.json = json;
    }

    void trace(Connection connection, String schema, Collection<UUID> claims) throws SQLException {
        var own = new Sql(
                        "SELECT body FROM " + schema
                                + ".claim_version WHERE standing AND claim_id = ANY (CAST(? AS uuid[]))",
                        (Object) Sql.ids(claims))
                .list(connection, row -> read(row.getString(1), Claim.class));
        var agreeing =
                agreeing(connection, schema, Sql.ids(own.stream().map(Claim::id).toList()));
        for (var claim : own) {
            var mine = new OriginPlaces();
            var beside = agreeing.getOrDefault(claim.id(), List.of());
            mine.add(
                    claim,
                    beside.isEmpty() ? null : beside.getFirst().relation().side(claim.id()));
            beside.forEach(one -> mine.add(one.claim(), one.relation().opposite(claim.id())));
            store(connection, schema, claim.id(), mine.count());
        }
    }

    private Map<UUID, List<Agreeing>> agreeing(Connection connection, String schema, String[] ids) throws SQLException {
        Map<UUID, List<Agreeing>> agreeing = new HashMap<>();
        var relation = schema + ".relation WHERE kind = 'AGREES' AND ";
        new Sql("SELECT e.claim, r.body, o.body FROM (SELECT id, first_claim AS claim, second_claim AS other FROM ")
                .add(relation + "first_claim = ANY (CAST(? AS uuid[]))", (Object) ids)
                .add(" UNION ALL SELECT id, second_claim, first_claim FROM ")
                .add(relation + "second_claim = ANY (CAST(? AS uuid[]))", (Object) ids)
                .add(") e JOIN " + schema + ".relation r ON r.id = e.id JOIN " + schema
                        + ".claim_version o ON o.claim_id = e.other AND o.standing ORDER BY o.claim_id")
                .list(connection, row -> agreeing.computeIfAbsent(
                                row.getObject(1, UUID.class), key -> new ArrayList<>())
                        .add(agreeing(row)));
        return agreeing;
    }

    private Agreeing agreeing(ResultSet row) throws SQLException {
        return new Agreeing(read(row.getString(2), Relation.class), read(row.getString(3), Claim.class));
    }

    private void store(Connection connection, String schema, UUID claim, OriginsFound found) throws SQLException {
        new Sql(
                        "UPDATE " + schema + ".claim_version SET origins = ?, traced = CAST(? AS jsonb)"
                                + " WHERE claim_id = ? AND standing",
                        found.known(),
                        write(found),
                        claim)
                .add(" AND traced IS DISTINCT FROM CAST(? AS jsonb)", write(found))
                .run(connection);
    }

    private String write(OriginsFound found) {
        try {
            return json.writeValueAsString(found);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("origins cannot be stored", unwritable);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("what is stored cannot be read", unreadable);
        }
    }

    private record Agreeing(Relation relation, Claim claim) {}
}
