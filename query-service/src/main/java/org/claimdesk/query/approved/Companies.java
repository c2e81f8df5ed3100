package org.claimdesk.query.approved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what other claims make of claims; two statements for any number of them. */
@ApplicationScoped
public class Companies {

    private static final Comparator<Company.Neighbour> WEIGHTIEST = Comparator.comparing((Company.Neighbour one) ->
                    Objects.requireNonNull(one.relation().kind()))
            .thenComparing(one -> -one.relation().score())
            .thenComparing(one -> one.other().id());

    private final ObjectMapper json;

    Companies(ObjectMapper json) {
        this.json = json;
    }

    /** Of each of these claims; one that does not stand has none. */
    public Map<UUID, Company> of(Connection connection, String schema, Collection<UUID> claims) throws SQLException {
        if (claims.isEmpty()) {
            return Map.of();
        }
        var ids = Sql.ids(claims);
        var relations = relations(connection, schema, ids);
        Map<UUID, Company> companies = new HashMap<>();
        new Sql(
                        "SELECT claim_id, disputed, traced FROM " + schema
                                + ".claim_version WHERE standing AND claim_id = ANY (CAST(? AS uuid[]))",
                        (Object) ids)
                .list(connection, row -> {
                    var id = row.getObject(1, UUID.class);
                    var sorted = relations.getOrDefault(id, List.of()).stream()
                            .sorted(WEIGHTIEST)
                            .toList();
                    return companies.put(id, new Company(row.getBoolean(2), origins(row.getString(3)), sorted));
                });
        return companies;
    }

    private Map<UUID, List<Company.Neighbour>> relations(Connection connection, String schema, String[] ids)
            throws SQLException {
        var ends = new Sql(
                        "SELECT id, first_claim AS claim, second_claim AS other FROM " + schema
                                + ".relation WHERE kind IS NOT NULL AND first_claim = ANY (CAST(? AS uuid[]))",
                        (Object) ids)
                .add(
                        " UNION ALL SELECT id, second_claim, first_claim FROM " + schema
                                + ".relation WHERE kind IS NOT NULL AND second_claim = ANY (CAST(? AS uuid[]))",
                        (Object) ids);
        Map<UUID, List<Company.Neighbour>> relations = new HashMap<>();
        new Sql("SELECT e.claim, r.body, o.claim_id, o.text, o.speaker, o.body #>> '{appearances,0,article}' FROM (")
                .add(ends)
                .add(") e JOIN " + schema + ".relation r ON r.id = e.id JOIN " + schema
                        + ".claim_version o ON o.claim_id = e.other AND o.standing")
                .list(connection, row -> relations
                        .computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                        .add(neighbour(row)));
        return relations;
    }

    private Company.Neighbour neighbour(ResultSet row) throws SQLException {
        var article = row.getString(6);
        return new Company.Neighbour(
                read(row.getString(2), Relation.class),
                new Company.OtherClaim(
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        article == null ? Article.UNKNOWN : read(article, Article.class)));
    }

    private @Nullable OriginsFound origins(@Nullable String traced) {
        return traced == null ? null : read(traced, OriginsFound.class);
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored relation cannot be read", unreadable);
        }
    }
}
