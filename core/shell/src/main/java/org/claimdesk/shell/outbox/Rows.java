package org.claimdesk.shell.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The relay's view of the table, over its own connection: the lock of a bucket belongs to the session, and a session that
 * is gone can neither keep a bucket nor mark a row. Every statement is a transaction of its own.
 */
final class Rows {

    /** "cldk": keeps our advisory locks apart from anybody else's in the database. */
    private static final int LOCK_CLASS = 0x636c646b;

    private static final String ANY_UNSENT = "SELECT EXISTS (SELECT 1 FROM outbox WHERE sent_at IS NULL)";
    private static final String LOCK =
            "SELECT bucket FROM generate_series(0, ?) AS bucket WHERE pg_try_advisory_lock(?, bucket)";
    private static final String UNLOCK = "SELECT pg_advisory_unlock(?, bucket) FROM unnest(?) AS bucket";
    private static final String UNSENT = """
            SELECT id, topic, key, headers, body FROM (
                SELECT *, sum(octet_length(body)) OVER (ORDER BY id) - octet_length(body) AS bytes_before FROM (
                    SELECT * FROM outbox
                    WHERE sent_at IS NULL AND bucket = ANY (?)
                      AND topic <> ALL (?) AND topic || chr(31) || key <> ALL (?)
                    ORDER BY id LIMIT ?) AS next) AS weighed
            WHERE bytes_before < ? ORDER BY id""";
    private static final String MARK =
            "UPDATE outbox SET sent_at = clock_timestamp() WHERE id = ANY (?) AND sent_at IS NULL";
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Connection connection;
    private final ObjectMapper json;

    Rows(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    boolean anyUnsent() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ANY_UNSENT);
                ResultSet result = query.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    /** Takes every bucket that no other relay holds; empty when others hold them all. */
    List<Integer> lock() throws SQLException {
        List<Integer> buckets = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LOCK)) {
            query.setInt(1, Bucket.COUNT - 1);
            query.setInt(2, LOCK_CLASS);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    buckets.add(result.getInt(1));
                }
            }
        }
        return buckets;
    }

    void unlock(List<Integer> buckets) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(UNLOCK)) {
            query.setInt(1, LOCK_CLASS);
            query.setArray(2, connection.createArrayOf("int4", buckets.toArray()));
            query.executeQuery().close();
        }
    }

    /**
     * The oldest unsent rows of these buckets, in order. Read after the lock was taken, so that what its holder before
     * marked is not among them.
     */
    List<Row> unsent(List<Integer> buckets, Stopped stopped, OutboxConfig config) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(UNSENT)) {
            query.setArray(1, connection.createArrayOf("int2", buckets.toArray()));
            query.setArray(2, connection.createArrayOf("text", stopped.topics().toArray()));
            query.setArray(3, connection.createArrayOf("text", stopped.lanes().toArray()));
            query.setInt(4, config.rowsAtOnce());
            query.setLong(5, config.mebibytesAtOnce() * 1024L * 1024L);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            headers(result.getString(4)),
                            result.getBytes(5)));
                }
            }
        }
        return rows;
    }

    void mark(Collection<Long> ids) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setArray(1, connection.createArrayOf("int8", ids.toArray()));
            update.executeUpdate();
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers of an outbox row are not JSON", e);
        }
    }
}
