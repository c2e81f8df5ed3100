package org.claimdesk.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on every address of this machine and counts who connects. Nobody should. */
final class Canary implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    Canary() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.ofLiteral("::"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                connections.incrementAndGet();
                connection
                        .getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nsecret".getBytes());
            } catch (IOException e) {
                // Closed at the end of the test.
                continue;
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
