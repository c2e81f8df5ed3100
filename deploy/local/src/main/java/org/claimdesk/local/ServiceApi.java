package org.claimdesk.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The HTTP API of one service, as one account. */
final class ServiceApi {

    /** A reconciliation or a rebuild reads a whole topic. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String authorization;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param port on the loopback interface */
    ServiceApi(int port, Login login) {
        base = "http://127.0.0.1:" + port + "/api/v1";
        authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((login.name() + ":" + login.password()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a service said.
     *
     * @param retryAfter seconds after which it wants to be asked again, 0 when it did not say
     * @param body parsed, or a missing node
     */
    record Answer(int status, long retryAfter, JsonNode body) {

        boolean success() {
            return status / 100 == 2;
        }

        /** The problem in words, or the status when the body holds no problem. */
        String problem() {
            String detail = body.path("detail").asText(body.path("title").asText(""));
            return detail.isEmpty() ? "HTTP " + status : detail;
        }
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    Answer post(String path, @Nullable String contentType, byte[] body) throws IOException {
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long retryAfter = response.headers()
                    .firstValue("Retry-After")
                    .filter(text -> text.matches("[0-9]{1,4}"))
                    .map(Long::parseLong)
                    .orElse(0L);
            return new Answer(response.statusCode(), retryAfter, json(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? JSON.missingNode() : json;
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }
}
