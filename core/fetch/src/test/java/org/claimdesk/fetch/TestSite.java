package org.claimdesk.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLSocketFactory;

/** A web site on loopback, called site.test, which only an allow list opens. */
final class TestSite implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    TestSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    void handle(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** Answers with these headers and the path as body. */
    void answer(String path, int status, String... headers) {
        handle(path, exchange -> send(exchange, status, path.getBytes(StandardCharsets.UTF_8), headers));
    }

    static void send(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (status != 304) {
                out.write(body);
            }
        }
    }

    Resolver resolver() {
        return host -> List.of(InetAddress.ofLiteral("127.0.0.1"));
    }

    static SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String authority() {
        return "site.test:" + port();
    }

    URI uri(String path) {
        return URI.create("http://" + authority() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
