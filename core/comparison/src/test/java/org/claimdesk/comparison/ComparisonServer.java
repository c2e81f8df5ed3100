package org.claimdesk.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.TextAnalyzer;

/** {@code POST /api/v1/comparisons} without the services, to measure this library alone. Run by hand: {@code main(port)}. */
final class ComparisonServer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Comparer comparer = Comparer.ofGivenPairs();

    public static void main(String[] arguments) throws IOException {
        ComparisonServer server = new ComparisonServer();
        HttpServer http = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        http.createContext("/api/v1/comparisons", server::answer);
        http.setExecutor(Executors.newFixedThreadPool(2));
        http.start();
        System.out.println("listening");
    }

    private void answer(HttpExchange exchange) throws IOException {
        ArrayNode comparisons = JSON.createArrayNode();
        for (JsonNode pair : JSON.readTree(exchange.getRequestBody()).get("pairs")) {
            try {
                Comparison found = comparer.compare(analyze(pair.get("a")), analyze(pair.get("b")));
                comparisons
                        .addObject()
                        .put("relation", found.relation().name())
                        .put("score", found.score())
                        .put("reason", found.reason());
            } catch (RuntimeException e) {
                e.printStackTrace();
                comparisons
                        .addObject()
                        .put("relation", "UNRELATED")
                        .put("score", 0)
                        .put("reason", e.toString());
            }
        }
        byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode().set("comparisons", comparisons));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private AnalyzedClaim analyze(JsonNode side) {
        JsonNode day = side.get("publishedAt");
        return analyzer.analyze(
                side.get("text").asText(),
                day == null || day.isNull()
                        ? null
                        : LocalDate.parse(day.asText().substring(0, 10)));
    }
}
