package org.claimdesk.shell.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.claimdesk.shell.broker.Broker;
import org.claimdesk.shell.live.DedicatedConnections;
import org.claimdesk.shell.live.Listener;
import org.claimdesk.shell.live.Loop;

/**
 * Publishes the outbox for as long as the process runs: woken by the notification of a commit, and looking by itself
 * every so often.
 */
@ApplicationScoped
class Relay {

    private final OutboxConfig config;
    private final DedicatedConnections connections;
    private final ObjectMapper json;
    private final Shipping shipping;
    private final Loop loop = new Loop("outbox relay", this::relay);

    Relay(OutboxConfig config, DedicatedConnections connections, ObjectMapper json, Broker broker) {
        this.config = config;
        this.connections = connections;
        this.json = json;
        this.shipping = new Shipping(broker::producer, config);
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        shipping.close();
    }

    private void relay() throws SQLException, InterruptedException {
        try (Connection connection = connections.open("claimdesk outbox relay")) {
            Listener listener = new Listener(connection);
            Rows rows = new Rows(connection, json);
            listener.listen(Outbox.CHANNEL);
            while (loop.running()) {
                Duration pause = shipping.ship(rows);
                if (pause.isPositive()) {
                    loop.pause(pause);
                } else if (shipping.idle()) {
                    listener.await(config.pollEvery(), loop, notification -> {});
                }
            }
        }
    }
}
