package org.claimdesk.query.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.ServedClaim;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/** Reads the order of changes; what a change did to a claim is read from the claim's versions. */
@ApplicationScoped
public class ChangeLog {

    private final DataSource database;
    private final ActiveModel model;
    private final Register register;
    private final Links links;

    ChangeLog(DataSource database, ActiveModel model, Register register, Links links) {
        this.database = database;
        this.model = model;
        this.register = register;
        this.links = links;
    }

    /** The last change there is. */
    public Position newest() {
        try (var connection = database.getConnection()) {
            return new Sql("SELECT epoch, last_change FROM public.register")
                    .one(connection, row -> new Position(row.getLong(1), row.getLong(2)))
                    .orElseThrow();
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /**
     * The place that a caller names; the newest unless one is named.
     *
     * @throws org.claimdesk.shell.problem.ProblemException 400 when it is no cursor, 410 when it is void
     */
    public Position position(@Nullable String cursor) {
        var newest = newest();
        return cursor == null || cursor.isEmpty() ? newest : Position.parse(cursor, newest);
    }

    /** What happened after a position, oldest first. */
    public List<Change> after(Position position, int limit) {
        var versions = model.schema() + ".claim_version";
        var sql = new Sql("SELECT ch.epoch, ch.n, ch.claim_id, ch.version, ch.type, ch.changed_at, a.body AS claim,"
                + " b.body AS before, b.reason, c.cause, c.reason AS newest_reason, c.merged_into, c.version AS newest"
                + " FROM public.change ch");
        sql.add(" LEFT JOIN LATERAL (SELECT body FROM " + versions + " v WHERE v.claim_id = ch.claim_id"
                + " AND v.number <= ch.version AND v.status = 'APPROVED' AND ch.type IN ('APPROVED', 'AMENDED')"
                + " ORDER BY v.number DESC LIMIT 1) a ON true");
        sql.add(" LEFT JOIN LATERAL (SELECT p.version FROM public.change p WHERE p.claim_id = ch.claim_id"
                + " AND (p.epoch, p.n) < (ch.epoch, ch.n) AND ch.type <> 'APPROVED'"
                + " ORDER BY p.epoch DESC, p.n DESC LIMIT 1) p ON true");
        sql.add(" LEFT JOIN LATERAL (SELECT body, reason FROM " + versions + " v WHERE v.claim_id = ch.claim_id"
                + " AND v.number <= p.version AND v.status = 'APPROVED' ORDER BY v.number DESC LIMIT 1) b ON true");
        sql.add(" LEFT JOIN " + model.schema() + ".claim c ON c.id = ch.claim_id");
        sql.add(" WHERE ch.epoch = ? AND ch.n > ? ORDER BY ch.n LIMIT ?", position.epoch(), position.n(), limit);
        try (var connection = database.getConnection()) {
            return sql.list(connection, this::change);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private Change change(ResultSet row) throws SQLException {
        var type = ChangeType.valueOf(row.getString("type"));
        boolean gone = type == ChangeType.WITHDRAWN || type == ChangeType.MERGED;
        boolean newest = gone && row.getString("cause") != null && row.getLong("newest") == row.getLong("version");
        var reason = newest ? row.getString("newest_reason") : row.getString("reason");
        return new Change(
                new Position(row.getLong("epoch"), row.getLong("n")).toString(),
                type,
                row.getObject("claim_id", UUID.class),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                claim(row.getString("claim")),
                claim(row.getString("before")),
                gone ? reason : null,
                newest ? row.getObject("merged_into", UUID.class) : null);
    }

    private @Nullable ServedClaim claim(@Nullable String body) {
        return body == null ? null : ServedClaim.of(register.claim(body), links);
    }
}
