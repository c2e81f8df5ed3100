package org.claimdesk.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The HTTP of the three services as one account; paths begin at the root of a service. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Claimdesk claimdesk;
    private final String account;
    private final String password;

    Api(Claimdesk claimdesk, String account, String password) {
        this.claimdesk = claimdesk;
        this.account = account;
        this.password = password;
    }

    HttpResponse<String> get(String service, String path) {
        return send(request(service, path).GET());
    }

    /** @param headers names and values in turn, such as {@code "If-Match", "\"1\""} */
    HttpResponse<String> post(String service, String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = request(service, path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> postJson(String service, String path, String body, String... headers) {
        return post(service, path, "application/json", body, headers);
    }

    HttpResponse<String> putJson(String service, String path, String body) {
        return send(request(service, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + response + " " + response.body(), e);
        }
    }

    private HttpRequest.Builder request(String service, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(claimdesk.link(service) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json");
        if (!account.isEmpty()) {
            String login = account + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
