package org.claimdesk.shell.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Events on their way out, written in the transaction of the change they tell of. Rows are numbered while the caller
 * holds the lock of the aggregate's row, so that their order is the order of the changes.
 */
@ApplicationScoped
public class Outbox {

    /** Wakes the relays; the payload says nothing, so that all notifications of a transaction fold into one. */
    static final String CHANNEL = "claimdesk_outbox";

    private static final String INSERT = """
            WITH added AS (
                INSERT INTO outbox (bucket, topic, key, aggregate_id, version, headers, body)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?) RETURNING id)
            SELECT id, pg_notify('claimdesk_outbox', '') FROM added""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final EventHeaders headers;

    Outbox(DataSource dataSource, ObjectMapper json, EventHeaders headers) {
        this.dataSource = dataSource;
        this.json = json;
        this.headers = headers;
    }

    /**
     * Writes the event down; a relay publishes it soon after the transaction commits. The caller has locked the
     * aggregate's row in this transaction.
     *
     * @throws IllegalArgumentException when the body cannot be serialised
     */
    @Transactional(TxType.MANDATORY)
    public void publish(OutboxEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, Bucket.of(event.key()));
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, event.aggregateId());
            insert.setLong(5, event.version());
            insert.setString(6, json.writeValueAsString(headers.of(event)));
            insert.setBytes(7, json.writeValueAsBytes(event.body()));
            insert.executeQuery().close();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON of " + event.type() + " " + event.aggregateId(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("outbox row of " + event.type() + " not written", e);
        }
    }
}
