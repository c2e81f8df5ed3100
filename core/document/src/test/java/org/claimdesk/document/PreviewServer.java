package org.claimdesk.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Serves {@code POST /api/v1/extractions} with what the readers find and no claims, so that the evaluation of web pages
 * measures this library alone: {@code java … PreviewServer 18082}.
 */
public final class PreviewServer {
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentReaders readers = new DocumentReaders();

    public static void main(String[] arguments) throws IOException {
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        HttpServer server = HttpServer.create(address, 0);
        PreviewServer preview = new PreviewServer();
        server.createContext("/api/v1/extractions", preview::answer);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.start();
        System.out.println("Listening on " + server.getAddress());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            int status = 200;
            Object answer;
            try {
                answer = answer(readers.read(bytes, exchange.getRequestHeaders().getFirst("Content-Type"), null));
            } catch (DocumentException e) {
                status = 422;
                answer = Map.of("detail", String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                e.printStackTrace();
                status = 500;
                answer = Map.of("detail", String.valueOf(e));
            }
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, Object> answer(Document document) {
        Map<String, Object> article = new HashMap<>();
        article.put("title", document.metadata().title());
        article.put("bylines", document.metadata().bylines());
        article.put("publisher", document.metadata().publisher());
        article.put("publishedAt", document.metadata().publishedAt());
        article.put("url", document.metadata().url());
        article.put("language", document.metadata().language());
        article.put("text", document.text());
        return Map.of(
                "article", article,
                "passages",
                        document.blocks().stream().map(PreviewServer::passage).toList(),
                "references", List.of(),
                "claims", List.of());
    }

    private static Map<String, Object> passage(Block block) {
        String kind =
                switch (block.kind()) {
                    case HEADING -> "heading";
                    case BYLINE -> "byline";
                    case DATE -> "date";
                    case BOILERPLATE -> "boilerplate";
                    case REFERENCE -> "reference";
                    case QUOTE -> "quote";
                    case PARAGRAPH, LIST_ITEM, TABLE_ROW, CAPTION, CODE -> "claim";
                };
        return Map.of("start", block.start(), "end", block.end(), "kind", kind);
    }
}
