package org.claimdesk.ingest.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A site on loopback with one feed that has any number of entries; what else is asked is 404. */
final class HugeFeed implements AutoCloseable {

    private static final String BEGIN = "<rss version='2.0'><channel><title>Everything</title>";
    private static final String ENTRY = "<item><title>An entry</title><link>/entry</link></item>";

    private final HttpServer server;
    private final AtomicLong sent = new AtomicLong();
    private final long bytes;
    private final boolean announced;

    /** @param announced whether the answer tells its length before it comes */
    HugeFeed(long bytes, boolean announced) throws IOException {
        this.bytes = bytes;
        this.announced = announced;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
    }

    /** Bytes written until now; what lies in buffers of the connection included. */
    long sent() {
        return sent.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/feed")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, announced ? bytes : 0);
            OutputStream body = exchange.getResponseBody();
            write(body, BEGIN);
            while (sent.get() < bytes) {
                write(body, ENTRY);
            }
        }
    }

    private void write(OutputStream body, String text) throws IOException {
        byte[] part = text.getBytes(StandardCharsets.US_ASCII);
        int length = (int) Math.min(part.length, bytes - sent.get());
        body.write(part, 0, length);
        sent.addAndGet(length);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
