package org.claimdesk.ingest.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site with feeds and pages on loopback. What it has not is 404. */
final class FeedSite implements AutoCloseable {

    /** @param headers names and values by turns */
    record Answer(int status, String body, String... headers) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    final List<String> conditions = new CopyOnWriteArrayList<>();

    FeedSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void put(String path, int status, String body, String... headers) {
        answers.put(path, new Answer(status, body, headers));
    }

    void feed(String path, String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>Entry ").append(link).append("</title><link>");
            items.append(link).append("</link><pubDate>Sat, 14 Mar 2026 09:26:53 GMT</pubDate></item>");
        }
        put(
                path,
                200,
                "<rss version='2.0'><channel><title>Bridges</title>" + items + "</channel></rss>",
                "Content-Type",
                "application/rss+xml",
                "ETag",
                "\"" + links.length + "\"");
    }

    /** A page that says nothing of who published it, nor when. */
    void page(String path, String text) {
        put(path, 200, "<html lang=en><article><p>" + text + "</p></article></html>", "Content-Type", "text/html");
    }

    int calls(String path) {
        return calls.getOrDefault(path, new AtomicInteger()).get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
        Answer answer = answers.getOrDefault(path, new Answer(404, ""));
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (known != null) {
            conditions.add(path + " " + known);
        }
        for (int i = 0; i < answer.headers().length; i += 2) {
            exchange.getResponseHeaders().add(answer.headers()[i], answer.headers()[i + 1]);
        }
        if (known != null && known.equals(exchange.getResponseHeaders().getFirst("ETag"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
