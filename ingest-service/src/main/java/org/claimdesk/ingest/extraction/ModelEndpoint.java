package org.claimdesk.ingest.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The chat call of an OpenAI-compatible API: one question, one answer of bounded size in bounded time. */
final class ModelEndpoint {

    private static final int MOST_TOKENS = 2_000;

    private final HttpClient client;
    private final URI address;
    private final ModelConfig config;
    private final ObjectMapper json;

    /** @param url the API's beginning, such as {@code http://localhost:11434/v1} */
    ModelEndpoint(URI url, ModelConfig config, ObjectMapper json) {
        this.address = URI.create(url.toString().replaceAll("/+$", "") + "/chat/completions");
        this.config = config;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * @param limit time for all of it; the configured time if that is shorter
     * @return what the model wrote
     * @throws IOException when no answer comes in time, it is too long, no 200, or not of the protocol
     */
    String ask(String instruction, String question, Duration limit) throws IOException, InterruptedException {
        Duration time = limit.compareTo(config.timeout()) < 0 ? limit : config.timeout();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request(instruction, question, time),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), config.answerBytes()));
        try {
            HttpResponse<byte[]> response = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            JsonNode content = json.readTree(response.body()).at("/choices/0/message/content");
            if (!content.isTextual()) {
                throw new IOException("no message in the answer");
            }
            return content.textValue();
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + time, e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String instruction, String question, Duration time) throws IOException {
        ObjectNode body = json.createObjectNode();
        body.put("model", config.name());
        body.put("temperature", 0);
        body.put("max_tokens", MOST_TOKENS);
        body.putObject("response_format").put("type", "json_object");
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", instruction);
        messages.addObject().put("role", "user").put("content", question);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(time)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        config.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }
}
