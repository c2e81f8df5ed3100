package org.claimdesk.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Articles handed in by the launcher once the system is ready: those named on the command line, and the sample ones. */
final class Uploads {

    private static final Duration EXTRACTING = Duration.ofMinutes(5);
    private static final int TRIES = 60;
    private static final Map<String, String> TYPES = Map.of(
            "txt", "text/plain",
            "md", "text/markdown",
            "html", "text/html",
            "htm", "text/html",
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "eml", "message/rfc822");

    private final ServiceApi ingest;
    private final Progress progress;

    Uploads(ServiceApi ingest, Progress progress) {
        this.ingest = ingest;
        this.progress = progress;
    }

    /** @param bytes as they lie on disk */
    record Article(String name, byte[] bytes) {

        /** By the ending of its name, as the services read it. */
        String contentType() {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return TYPES.getOrDefault(ending, "text/plain");
        }
    }

    /** @throws Refusal for a file that is not there, before anything is started */
    static List<Article> read(List<String> files) {
        List<Article> articles = new ArrayList<>();
        for (String file : files) {
            Path path = Path.of(file);
            try {
                articles.add(new Article(path.getFileName().toString(), Files.readAllBytes(path)));
            } catch (IOException e) {
                throw new Refusal("The file " + file + " cannot be read.");
            }
        }
        return articles;
    }

    /** The invented articles that come with the launcher. */
    static List<Article> demo() {
        List<Article> articles = new ArrayList<>();
        for (String name : new String(resource("index.txt"), StandardCharsets.UTF_8)
                .strip()
                .split("\n")) {
            articles.add(new Article(name, resource(name)));
        }
        return articles;
    }

    /** Sends all of them, then waits until their claims are extracted, and tells how each one went. */
    void send(List<Article> articles) throws IOException, InterruptedException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Article article : articles) {
            ServiceApi.Answer answer = send(article);
            if (answer.success()) {
                names.put(answer.body().path("id").asText(), article.name());
            } else {
                progress.say(article.name() + " was refused: " + answer.problem());
            }
        }
        Instant end = Instant.now().plus(EXTRACTING);
        while (!names.isEmpty() && Instant.now().isBefore(end)) {
            for (String id : List.copyOf(names.keySet())) {
                if (told(id, String.valueOf(names.get(id)))) {
                    names.remove(id);
                }
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        names.values().forEach(name -> progress.say(name + " is still being read"));
    }

    private ServiceApi.Answer send(Article article) throws IOException, InterruptedException {
        ServiceApi.Answer answer = ingest.post("/articles", article.contentType(), article.bytes());
        for (int tried = 1; tried < TRIES && (answer.status() == 503 || answer.status() == 429); tried++) {
            TimeUnit.SECONDS.sleep(Math.max(1, answer.retryAfter()));
            answer = ingest.post("/articles", article.contentType(), article.bytes());
        }
        return answer;
    }

    private boolean told(String id, String name) throws IOException {
        ServiceApi.Answer answer = ingest.get("/articles/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
        String status = answer.body().path("status").asText("");
        if (status.isEmpty() || status.equals("EXTRACTING")) {
            return false;
        }
        var claims = answer.body().path("claims");
        int count = claims.isArray()
                ? claims.size()
                : claims.asInt(answer.body().path("claimCount").asInt());
        String title = answer.body().path("title").asText(name);
        String failure = answer.body().path("failure").asText("");
        progress.say(name + " is " + status + " with " + count + " claims: " + (failure.isEmpty() ? title : failure));
        return true;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Uploads.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the sample article " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
