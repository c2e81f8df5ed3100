package org.claimdesk.language.measuring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.claimdesk.language.BuiltInClaimExtractor;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.SourceText;

/**
 * Serves {@code POST /api/v1/extractions} for plain text on a port of 127.0.0.1, so that the extractor can be measured
 * without the services. Argument: the port.
 */
public final class ExtractionServer {

    private final ClaimExtractor extractor = new BuiltInClaimExtractor();

    private ExtractionServer() {}

    public static void main(String[] arguments) throws IOException {
        ExtractionServer server = new ExtractionServer();
        HttpServer http = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        http.createContext("/api/v1/extractions", server::answer);
        http.setExecutor(Executors.newFixedThreadPool(2));
        http.start();
        System.out.println("ready");
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] answer;
        int status = 200;
        try {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\0', '\uFFFD');
            String query = exchange.getRequestURI().getQuery();
            LocalDate published = query != null && query.contains("publishedAt=")
                    ? LocalDate.parse(query.replaceAll(".*publishedAt=(\\d{4}-\\d{2}-\\d{2}).*", "$1"))
                    : null;
            Extraction extraction = extractor.extract(SourceText.plain(text, published));
            answer = ExtractionJson.of(text, published, extraction).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            e.printStackTrace();
            status = 500;
            answer = "{}".getBytes(StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
