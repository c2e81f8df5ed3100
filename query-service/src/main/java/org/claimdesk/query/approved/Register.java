package org.claimdesk.query.approved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads single claims, as they stand and as they stood. */
@ApplicationScoped
public class Register {

    private static final String STANDING =
            "SELECT c.id, c.version, c.cause, c.reason, c.withdrawn_at, c.merged_into, v.body FROM %s.claim c"
                    + " LEFT JOIN %s.claim_version v ON v.claim_id = c.id AND v.standing";

    private final DataSource database;
    private final ActiveModel model;
    private final ObjectMapper json;
    private final Companies companies;

    Register(DataSource database, ActiveModel model, ObjectMapper json, Companies companies) {
        this.database = database;
        this.model = model;
        this.json = json;
        this.companies = companies;
    }

    /** What answers under this id: a claim, a tombstone, or the claim that it was merged into. */
    public Optional<Standings> find(UUID id) {
        var schema = model.schema();
        try (var connection = database.getConnection()) {
            var found = new Sql(STANDING.formatted(schema, schema) + " WHERE c.id = ?", id)
                    .one(connection, this::standings);
            if (found.isEmpty() || found.get().claim() == null) {
                return found.isPresent() ? found : merged(connection, schema, id);
            }
            var company = companies.of(connection, schema, List.of(id)).getOrDefault(id, Company.UNKNOWN);
            return found.map(standing -> standing.in(company));
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** Every published version, oldest first; empty when the id is not known. */
    public List<ClaimVersion> history(UUID id) {
        try (var connection = database.getConnection()) {
            return new Sql(
                            "SELECT body, number, valid_from, valid_until, status, reason FROM " + model.schema()
                                    + ".claim_version WHERE claim_id = ? ORDER BY number",
                            id)
                    .list(connection, this::version);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /** What answers under each of these ids, without its company; unknown ids are left out. */
    public Map<UUID, Standings> all(Connection connection, String schema, Collection<UUID> ids) throws SQLException {
        var found = new HashMap<UUID, Standings>();
        new Sql(STANDING.formatted(schema, schema) + " WHERE c.id = ANY (CAST(? AS uuid[]))", (Object) Sql.ids(ids))
                .list(connection, row -> found.put(row.getObject("id", UUID.class), standings(row)));
        return found;
    }

    /** A stored body as the claim it is. */
    public Claim claim(String body) {
        return read(body, Claim.class);
    }

    /** A stored body as what it is. */
    public <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("what is stored cannot be read", unreadable);
        }
    }

    /** An id that was merged before it ever stood alone is known only by the claim that took it in. */
    private Optional<Standings> merged(Connection connection, String schema, UUID id) throws SQLException {
        return new Sql(
                        "SELECT a.claim_id, v.valid_from FROM " + schema + ".alias a JOIN " + schema
                                + ".claim_version v ON v.claim_id = a.claim_id AND v.standing WHERE a.id = ? LIMIT 1",
                        id)
                .one(
                        connection,
                        row -> new Standings(
                                0,
                                null,
                                new Withdrawal(
                                        Withdrawal.Cause.MERGED,
                                        null,
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        row.getObject(1, UUID.class)),
                                Company.UNKNOWN));
    }

    private Standings standings(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        var body = row.getString("body");
        return new Standings(
                row.getLong("version"),
                body == null ? null : claim(body),
                cause == null
                        ? null
                        : new Withdrawal(
                                Withdrawal.Cause.valueOf(cause),
                                row.getString("reason"),
                                row.getObject("withdrawn_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("merged_into", UUID.class)),
                Company.UNKNOWN);
    }

    private ClaimVersion version(ResultSet row) throws SQLException {
        var until = row.getObject("valid_until", OffsetDateTime.class);
        return new ClaimVersion(
                claim(row.getString("body")),
                row.getLong("number"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                row.getString("status"),
                row.getString("reason"));
    }

    /** What answers under an id: either a claim or a withdrawal is there. */
    public record Standings(
            long version, @Nullable Claim claim, @Nullable Withdrawal withdrawal, Company company) {

        Standings in(Company found) {
            return new Standings(version, claim, withdrawal, found);
        }

        /** The claim of an id that is not withdrawn. */
        public Claim onRecord() {
            return Objects.requireNonNull(claim, "a claim without a withdrawal stands");
        }
    }
}
