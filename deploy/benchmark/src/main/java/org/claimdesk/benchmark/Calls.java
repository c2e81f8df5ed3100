package org.claimdesk.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls to a running system as its administrator. */
final class Calls {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String authorization;

    private Calls(String authorization) {
        this.authorization = authorization;
    }

    /** @param data the data folder, with its accounts.txt */
    static Calls of(Path data) throws IOException {
        String[] account = Files.readAllLines(data.resolve("accounts.txt")).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length == 3 && fields[2].contains("admin"))
                .findFirst()
                .orElseThrow(() -> new IOException("accounts.txt has no administrator"));
        byte[] credentials = (account[0] + ":" + account[1]).getBytes(StandardCharsets.UTF_8);
        return new Calls("Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    String post(String address, String type, BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(body));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.header("Authorization", authorization).build(), BodyHandlers.ofString());
        if (answer.statusCode() > 299) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The first value of that name in an answer; empty when it is null or not there. */
    static String value(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        return found.find() && !found.group(1).equals("null") ? found.group(1) : "";
    }
}
