package org.claimdesk.query.approved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.shell.digest.StateDigest;
import org.claimdesk.shell.digest.StateHash;

/** One hash over the claims on record as they are stored here. */
@ApplicationScoped
class RegisterDigest {

    private static final int AT_ONCE = 500;

    private final DataSource database;
    private final ActiveModel model;
    private final ObjectReader json;

    RegisterDigest(DataSource database, ActiveModel model, ObjectMapper json) {
        this.database = database;
        this.model = model;
        // A double would lose digits that the event had.
        this.json = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Reads row by row, however many there are. */
    StateHash hash() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return read(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private StateHash read(Connection connection) throws SQLException {
        var schema = model.schema();
        var digest = new StateDigest();
        var sql = new Sql("SELECT c.id, c.version, v.body FROM " + schema + ".claim c JOIN " + schema
                + ".claim_version v ON v.claim_id = c.id AND v.standing ORDER BY c.id");
        try (var statement = sql.prepare(connection)) {
            statement.setFetchSize(AT_ONCE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    digest.add(row.getObject(1, UUID.class), row.getLong(2), json.readTree(row.getString(3)));
                }
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a claim on record cannot be read", broken);
        }
        return digest.end();
    }
}
