package org.claimdesk.shell.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Waits on a connection for notifications. */
public final class Listener {

    /** How often a wait looks whether it should end. */
    private static final int SLICE_MILLIS = 200;

    private final Connection connection;

    public Listener(Connection connection) {
        this.connection = connection;
    }

    public void listen(String channel) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN \"" + channel.replace("\"", "\"\"") + "\"");
        }
    }

    /**
     * Returns as soon as notifications have come, the time is over or the loop is stopped.
     *
     * @param each told of every notification, in their order
     */
    public void await(Duration atMost, Loop loop, Consumer<PGNotification> each) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        long end = System.nanoTime() + atMost.toNanos();
        while (loop.running() && System.nanoTime() < end) {
            PGNotification[] arrived = postgres.getNotifications(SLICE_MILLIS);
            if (arrived != null && arrived.length > 0) {
                List.of(arrived).forEach(each);
                return;
            }
        }
    }
}
