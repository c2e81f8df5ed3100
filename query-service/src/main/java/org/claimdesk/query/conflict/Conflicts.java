package org.claimdesk.query.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** Reads the conflicts among claims on record. */
@ApplicationScoped
public class Conflicts {

    private final DataSource database;
    private final ActiveModel model;
    private final Register register;
    private final Links links;

    Conflicts(DataSource database, ActiveModel model, Register register, Links links) {
        this.database = database;
        this.model = model;
        this.register = register;
        this.links = links;
    }

    /** A page of those in which two claims on record conflict. */
    public Page<ConflictOnRecord> page(ConflictSearch search) {
        var schema = model.schema();
        var where = new Sql(" FROM " + schema + ".conflict_set s WHERE s.shown");
        if (search.status() != null) {
            where.add(" AND s.status = ?", search.status().name());
        }
        if (search.claim() != null) {
            where.add(
                    " AND EXISTS (SELECT 1 FROM " + schema
                            + ".conflict_member m WHERE m.set_id = s.id AND m.claim_id = ?)",
                    search.claim());
        }
        var place = Place.decode(search.cursor());
        var rows = new Sql("SELECT s.body, s.changed_at, s.shown").add(where);
        if (place != null) {
            rows.add(" AND (s.changed_at, s.id) < (?, ?)", place.at(), place.id());
        }
        rows.add(" ORDER BY s.changed_at DESC, s.id DESC LIMIT ?", search.limit() + 1);
        try (var connection = database.getConnection()) {
            var found = rows.list(connection, row -> new Row(set(row.getString(1)), row.getBoolean(3)));
            boolean more = found.size() > search.limit();
            var page = more ? found.subList(0, search.limit()) : found;
            Long total = place == null
                    ? new Sql("SELECT count(*)")
                            .add(where)
                            .one(connection, row -> row.getLong(1))
                            .orElse(null)
                    : null;
            return new Page<>(
                    onRecord(connection, schema, page),
                    more ? Place.encode(page.getLast().set()) : null,
                    total);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /**
     * What answers under an id.
     *
     * @throws ConflictNotFound when no claims on record were ever in conflict under it
     * @throws ConflictDissolved when they no longer are
     */
    public Answer find(UUID id) {
        var schema = model.schema();
        try (var connection = database.getConnection()) {
            var row = new Sql("SELECT body, shown FROM " + schema + ".conflict_set WHERE id = ?", id)
                    .one(connection, one -> new Row(set(one.getString(1)), one.getBoolean(2)))
                    .orElseThrow(() -> new ConflictNotFound(id.toString()));
            if (row.set().mergedInto() != null) {
                return new Answer(null, row.set().mergedInto());
            }
            var conflict = onRecord(connection, schema, List.of(row)).getFirst();
            boolean wasSeen = conflict.members().size() + conflict.withdrawn().size() > 1;
            if (!wasSeen
                    || !row.shown()
                            && conflict.withdrawn().isEmpty()
                            && conflict.status() != ConflictStatus.DISSOLVED) {
                throw new ConflictNotFound(id.toString());
            }
            if (conflict.status() == ConflictStatus.DISSOLVED) {
                throw new ConflictDissolved(id);
            }
            return new Answer(conflict, null);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private List<ConflictOnRecord> onRecord(Connection connection, String schema, List<Row> rows) throws SQLException {
        var ids = rows.stream()
                .flatMap(row -> row.set().members().stream())
                .map(ConflictSet.Member::claimId)
                .distinct()
                .toList();
        Map<UUID, MemberClaim> claims = new HashMap<>();
        for (var standing : register.all(connection, schema, ids).entrySet()) {
            claims.put(
                    standing.getKey(),
                    new MemberClaim(
                            standing.getValue().claim(), standing.getValue().withdrawal()));
        }
        return rows.stream()
                .map(row -> ConflictOnRecord.of(row.set(), row.shown(), claims, links))
                .toList();
    }

    private ConflictSet set(String body) {
        return register.read(body, ConflictSet.class);
    }

    /** What answers under an id: either the conflict, or the older one in which it goes on. */
    public record Answer(
            @Nullable ConflictOnRecord conflict, @Nullable UUID mergedInto) {}

    private record Row(ConflictSet set, boolean shown) {}

    /** Where a page starts. */
    private record Place(OffsetDateTime at, UUID id) {

        static String encode(ConflictSet set) {
            return Cursor.encode(List.of(set.changedAt().toString(), set.id().toString()));
        }

        static @Nullable Place decode(@Nullable String cursor) {
            var parts = Cursor.decode(cursor).orElse(null);
            if (parts == null) {
                return null;
            }
            try {
                return new Place(OffsetDateTime.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
            } catch (RuntimeException forged) {
                throw Cursor.bad();
            }
        }
    }
}
