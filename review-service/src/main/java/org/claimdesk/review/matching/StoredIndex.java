package org.claimdesk.review.matching;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.comparison.candidate.Candidate;
import org.claimdesk.comparison.candidate.CandidateIndex;
import org.claimdesk.comparison.candidate.CandidateQuery;
import org.claimdesk.comparison.candidate.IndexedClaim;
import org.claimdesk.language.EmbeddingBytes;

/**
 * A candidate index that follows the database. Whoever stores a print and only then searches sees every print that was
 * committed before; so of two claims matched at once at least one finds the other, on whatever instance.
 *
 * <p>Read by the transaction horizon: transactions below the oldest one that was still running have all been seen; those
 * from there on are read again, which does no harm.
 */
final class StoredIndex {

    private static final String PRINTS = "select claim_id, article_id, terms, keys, embedding, gone,"
            + " cast(pg_snapshot_xmin(pg_current_snapshot()) as text) from claim_print"
            + " where model = ? and stored_by >= cast(? as xid8)";

    private static final String STORE = "insert into claim_print (claim_id, article_id, model, terms, keys, embedding)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (claim_id) do update set article_id = excluded.article_id,"
            + " model = excluded.model, terms = excluded.terms, keys = excluded.keys,"
            + " embedding = excluded.embedding, stored_by = pg_current_xact_id()";

    private static final int ROWS_AT_ONCE = 1000;

    private final DataSource database;
    private final CandidateIndex index;
    private final String model;
    private String horizon = "0";

    StoredIndex(DataSource database, CandidateIndex index, String model) {
        this.database = database;
        this.index = index;
        this.model = model;
    }

    /** In a transaction of its own, committed when this returns. */
    void store(IndexedClaim claim) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(STORE)) {
            insert.setObject(1, claim.id());
            insert.setObject(2, claim.group());
            insert.setString(3, model);
            insert.setArray(4, connection.createArrayOf("text", claim.terms().toArray()));
            insert.setArray(5, connection.createArrayOf("text", claim.keys().toArray()));
            insert.setBytes(6, EmbeddingBytes.bytes(claim.embedding()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("print not stored", e);
        }
    }

    /** Brings the index up to a snapshot taken now. The first time this reads everything. */
    synchronized void follow() {
        try (Connection connection = database.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(PRINTS)) {
                select.setFetchSize(ROWS_AT_ONCE);
                select.setString(1, model);
                select.setString(2, horizon);
                try (ResultSet row = select.executeQuery()) {
                    read(row);
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(automatic);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("index not brought up to date", e);
        }
    }

    List<Candidate> search(CandidateQuery query) {
        return index.search(query);
    }

    int size() {
        return index.size();
    }

    private void read(ResultSet row) throws SQLException {
        String reached = horizon;
        while (row.next()) {
            UUID id = row.getObject(1, UUID.class);
            if (row.getBoolean(6)) {
                index.remove(id);
            } else {
                index.add(new IndexedClaim(
                        id,
                        row.getObject(2, UUID.class),
                        words(row, 3),
                        words(row, 4),
                        EmbeddingBytes.vector(row.getBytes(5))));
            }
            reached = row.getString(7);
        }
        horizon = reached;
    }

    private static List<String> words(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
