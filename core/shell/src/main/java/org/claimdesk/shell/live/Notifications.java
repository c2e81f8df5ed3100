package org.claimdesk.shell.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGNotification;

/** Short messages to every process of this service, over PostgreSQL's NOTIFY: they wake, they are not a record. */
@ApplicationScoped
public class Notifications {

    /** All channels share one of PostgreSQL's, listened to from the start, so that a new reader misses nothing. */
    private static final String CHANNEL = "claimdesk";

    private static final String SEPARATOR = "\n";

    /** How soon a dead connection is noticed. */
    private static final Duration CHECK_EVERY = Duration.ofSeconds(10);

    /** How many messages a slow reader may lag behind before it loses some. */
    private static final int BUFFER = 256;

    private final DataSource dataSource;
    private final DedicatedConnections connections;
    private final Map<String, BroadcastProcessor<String>> channels = new ConcurrentHashMap<>();
    private final Loop loop = new Loop("notifications", this::listen);

    Notifications(DataSource dataSource, DedicatedConnections connections) {
        this.dataSource = dataSource;
        this.connections = connections;
    }

    /**
     * Sends when the transaction under way commits, or at once without one.
     *
     * @param channel one line
     * @param payload channel and payload together less than 8,000 bytes; the same twice in one transaction arrives once
     */
    @Transactional
    public void send(String channel, String payload) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, channel + SEPARATOR + payload);
            notify.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException("notification on " + channel + " not sent", e);
        }
    }

    /**
     * What arrives on the channel from now on; hot, without end, dropping what a slow reader does not take and
     * what came while the database was away. A reader that must miss nothing also looks at the database now and then.
     */
    public Multi<String> stream(String channel) {
        BroadcastProcessor<String> processor = channels.computeIfAbsent(channel, name -> BroadcastProcessor.create());
        return processor.onOverflow().buffer(BUFFER).onFailure().retry().indefinitely();
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        channels.values().forEach(BroadcastProcessor::onComplete);
    }

    private void listen() throws SQLException {
        try (Connection connection = connections.open("claimdesk notifications")) {
            Listener listener = new Listener(connection);
            listener.listen(CHANNEL);
            while (loop.running()) {
                listener.await(CHECK_EVERY, loop, this::deliver);
                check(connection);
            }
        }
    }

    private void deliver(PGNotification notification) {
        String[] message = notification.getParameter().split(SEPARATOR, 2);
        BroadcastProcessor<String> processor = channels.get(message[0]);
        if (processor != null && message.length == 2) {
            processor.onNext(message[1]);
        }
    }

    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }
}
