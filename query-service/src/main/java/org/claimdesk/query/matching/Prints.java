package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.comparison.candidate.IndexedClaim;
import org.claimdesk.language.EmbeddingBytes;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What claims are found by, kept beside the read models, so that neither a start nor a rebuild computes it anew. A print is good
 * for one wording and one model only; of what is off the record none is kept.
 */
@ApplicationScoped
class Prints {

    /** Columns of a print that goes with the version {@code v}; all null when there is none that is good. */
    static final String COLUMNS = "p.terms, p.keys, p.embedding";

    /** Takes the model as its value. */
    static final String JOIN = " LEFT JOIN public.claim_print p ON p.claim_id = v.claim_id AND p.model = ?"
            + " AND p.wording = sha256(convert_to(v.text, 'UTF8'))";

    /** The print in a row, null when it has none. */
    static @Nullable IndexedClaim read(ResultSet row, UUID id) throws SQLException {
        byte[] embedding = row.getBytes("embedding");
        return embedding == null
                ? null
                : new IndexedClaim(id, id, words(row, "terms"), words(row, "keys"), EmbeddingBytes.vector(embedding));
    }

    void store(Connection connection, IndexedClaim claim, String text, String model) throws SQLException {
        new Sql("INSERT INTO public.claim_print (claim_id, model, wording, terms, keys, embedding)"
                        + " VALUES (?, ?, sha256(convert_to(?, 'UTF8')), ?, ?, ?) ON CONFLICT (claim_id) DO UPDATE SET"
                        + " model = excluded.model, wording = excluded.wording, terms = excluded.terms,"
                        + " keys = excluded.keys, embedding = excluded.embedding")
                .add(
                        "",
                        claim.id(),
                        model,
                        text,
                        claim.terms().toArray(String[]::new),
                        claim.keys().toArray(String[]::new),
                        EmbeddingBytes.bytes(claim.embedding()))
                .run(connection);
    }

    void forget(Connection connection, Collection<UUID> claims) throws SQLException {
        new Sql("DELETE FROM public.claim_print WHERE claim_id = ANY (CAST(? AS uuid[]))", (Object) Sql.ids(claims))
                .run(connection);
    }

    /** Forgets what is not on record in this model. */
    void forgetAllBut(Connection connection, String schema) throws SQLException {
        new Sql("DELETE FROM public.claim_print p WHERE NOT EXISTS (SELECT 1 FROM " + schema
                        + ".claim_version v WHERE v.claim_id = p.claim_id AND v.standing)")
                .run(connection);
    }

    /** The vectors of these claims as far as they are good for what stands. */
    Map<UUID, float[]> vectors(Connection connection, String schema, Collection<UUID> claims, String model)
            throws SQLException {
        var vectors = new HashMap<UUID, float[]>();
        new Sql("SELECT v.claim_id, p.embedding FROM " + schema + ".claim_version v")
                .add(JOIN, model)
                .add(" WHERE v.standing AND p.embedding IS NOT NULL AND v.claim_id = ANY (CAST(? AS uuid[]))", (Object)
                        Sql.ids(claims))
                .list(
                        connection,
                        row -> vectors.put(row.getObject(1, UUID.class), EmbeddingBytes.vector(row.getBytes(2))));
        return vectors;
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
