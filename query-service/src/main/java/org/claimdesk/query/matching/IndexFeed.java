package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.comparison.candidate.CandidateIndex;
import org.claimdesk.comparison.candidate.ClaimKeys;
import org.claimdesk.comparison.candidate.IndexedClaim;
import org.claimdesk.comparison.candidate.ResidentCandidateIndex;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Sql;
import org.claimdesk.query.changes.Position;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index up to the order of changes, which holds every approval, amendment and withdrawal of this database once and
 * without gaps, also those that the switch after a rebuild finds: whoever follows it needs no message from the projection, and
 * any number of processes follow it alike.
 */
@ApplicationScoped
class IndexFeed {

    private static final int AT_ONCE = 500;

    private final DataSource database;
    private final Prints prints;

    IndexFeed(DataSource database, Prints prints) {
        this.database = database;
        this.prints = prints;
    }

    /**
     * What there is now.
     *
     * @param last where the last call ended; null reads everything
     */
    IndexState follow(@Nullable IndexState last, MatchingModels.Loaded models) {
        try (var connection = database.getConnection()) {
            Pass pass;
            connection.setAutoCommit(false);
            try {
                // One view of the register's row, of the changes and of the claims.
                new Sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").run(connection);
                var now = now(connection);
                if (last == null || last.reached().epoch() != now.position.epoch()) {
                    pass = new Pass(now, models, new ResidentCandidateIndex());
                    read(connection, pass, null);
                } else {
                    pass = new Pass(now, models, last.index());
                    update(connection, pass, last.reached());
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (last == null) {
                prints.forgetAllBut(connection, pass.now.schema);
            }
            prints.forget(connection, pass.gone);
            compute(connection, pass);
            return new IndexState(pass.index, pass.now.position);
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private void update(Connection connection, Pass pass, Position from) throws SQLException {
        if (from.n() == pass.now.position.n()) {
            return;
        }
        var changed = new Sql(
                        "SELECT DISTINCT claim_id FROM public.change WHERE epoch = ? AND n > ?", from.epoch(), from.n())
                .list(connection, row -> row.getObject(1, UUID.class));
        for (var some : chunks(changed)) {
            var gone = new HashSet<>(some);
            gone.removeAll(read(connection, pass, some));
            gone.forEach(pass.index::remove);
            pass.gone.addAll(gone);
        }
    }

    /** Adds what stands and has a print, and tells what stands of those asked for; what has no print is missing. */
    private Set<UUID> read(Connection connection, Pass pass, @Nullable List<UUID> asked) throws SQLException {
        var sql = new Sql("SELECT v.claim_id, " + Prints.COLUMNS + " FROM " + pass.now.schema + ".claim_version v")
                .add(Prints.JOIN, pass.models.model())
                .add(" WHERE v.standing");
        if (asked != null) {
            sql.add(" AND v.claim_id = ANY (CAST(? AS uuid[]))", (Object) Sql.ids(asked));
        }
        var standing = new HashSet<UUID>();
        try (var statement = sql.prepare(connection)) {
            statement.setFetchSize(AT_ONCE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var id = row.getObject(1, UUID.class);
                    var print = Prints.read(row, id);
                    if (print == null) {
                        pass.missing.add(id);
                    } else {
                        pass.index.add(print);
                    }
                    if (asked != null) {
                        standing.add(id);
                    }
                }
            }
        }
        return standing;
    }

    /** Computes prints of what stands; each commits by itself, so that a process that ends has lost one. */
    private void compute(Connection connection, Pass pass) throws SQLException {
        for (var some : chunks(List.copyOf(pass.missing))) {
            var wordings = new Sql(
                            "SELECT claim_id, text FROM " + pass.now.schema
                                    + ".claim_version WHERE standing AND claim_id = ANY (CAST(? AS uuid[]))",
                            (Object) Sql.ids(some))
                    .list(connection, row -> new Wording(row.getObject(1, UUID.class), row.getString(2)));
            for (var wording : wordings) {
                var print = print(wording, pass.models);
                prints.store(connection, print, wording.text, pass.models.model());
                pass.index.add(print);
            }
        }
    }

    private static IndexedClaim print(Wording wording, MatchingModels.Loaded models) {
        var analyzed = models.analyzer().analyze(wording.text, null);
        return ClaimKeys.of(wording.id, wording.id, models.comparer().prepare(analyzed));
    }

    private static Now now(Connection connection) throws SQLException {
        return new Sql("SELECT active, epoch, last_change FROM public.register")
                .one(connection, row -> new Now(row.getString(1), new Position(row.getLong(2), row.getLong(3))))
                .orElseThrow();
    }

    private static List<List<UUID>> chunks(List<UUID> ids) {
        var chunks = new ArrayList<List<UUID>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            chunks.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return chunks;
    }

    private record Now(String schema, Position position) {}

    /**
     * One call.
     *
     * @param missing what stands and has no print
     * @param gone what is off the record
     */
    private record Pass(
            Now now, MatchingModels.Loaded models, CandidateIndex index, Set<UUID> missing, Set<UUID> gone) {

        Pass(Now now, MatchingModels.Loaded models, CandidateIndex index) {
            this(now, models, index, new HashSet<>(), new HashSet<>());
        }
    }

    private record Wording(UUID id, String text) {}
}
