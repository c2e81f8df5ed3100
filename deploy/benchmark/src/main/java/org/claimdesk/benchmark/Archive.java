package org.claimdesk.benchmark;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One large batch, with ingest-service killed in the middle and live uploads beside it. */
public final class Archive {

    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final int DOCUMENTS = 10_000;

    private final String ingest;
    private final Calls calls;
    private final IngestProcess process;
    private final LiveUploads live;
    private final int killAfter;
    private boolean killed;

    private Archive(Path data, String ingest, String review, int killAfter) throws IOException {
        this.ingest = ingest + "/api/v1";
        this.calls = Calls.of(data);
        this.process = new IngestProcess(data);
        this.live = new LiveUploads(calls, ingest, review);
        this.killAfter = killAfter;
    }

    /**
     * @param arguments data folder, address of ingest, address of review, number of documents, and after how many of them the
     *     service is killed (a third)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int documents = arguments.length > 3 ? Integer.parseInt(arguments[3]) : DOCUMENTS;
        int killAfter = arguments.length > 4 ? Integer.parseInt(arguments[4]) : documents / 3;
        new Archive(Path.of(arguments[0]), arguments[1], arguments[2], killAfter).run(documents);
    }

    private void run(int documents) throws IOException, InterruptedException {
        Path zip = Files.createTempFile("archive", ".zip");
        try {
            new InventedArticles(System.nanoTime() % 100_000).zip(documents, zip);
            Instant begin = Instant.now();
            String batch = Calls.value(
                    calls.post(ingest + "/batches?fileName=archive.zip", "application/zip", BodyPublishers.ofFile(zip)),
                    "id");
            say("%,d bytes sent in %s: batch %s", Files.size(zip), Duration.between(begin, Instant.now()), batch);
            watch(batch);
            say("all extracted after %s", Duration.between(begin, Instant.now()));
            count(batch);
            say("resident memory of ingest-service: %s", process.summary());
            say("from a live upload to its claims in the queue: %s", live.summary());
        } finally {
            Files.delete(zip);
        }
    }

    private void watch(String batch) throws InterruptedException {
        boolean working = true;
        while (working) {
            Instant next = Instant.now().plus(LOOK);
            try {
                working = look(batch);
                Duration took = live.measure();
                say("a live upload was queued after %.1f s at a load of %s", took.toMillis() / 1e3, load());
            } catch (IOException e) {
                say("no answer: %s", String.valueOf(e.getMessage()));
            }
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), next).toMillis()));
        }
    }

    private boolean look(String batch) throws IOException, InterruptedException {
        String state = calls.get(ingest + "/batches/" + batch);
        int done = Integer.parseInt(Calls.value(state, "done"));
        String waiting = calls.get(ingest + "/articles?status=EXTRACTING&limit=1");
        say(
                "%s done %d failed %s pending %s; %d MiB",
                Calls.value(state, "status"),
                done,
                Calls.value(state, "failed"),
                Calls.value(state, "pending"),
                process.megabytes());
        if (!killed && done >= killAfter) {
            killed = true;
            process.kill();
            say("ingest-service killed");
        }
        return Calls.value(state, "status").equals("WORKING") || waiting.contains("\"id\"");
    }

    private void count(String batch) throws IOException, InterruptedException {
        Set<String> articles = new HashSet<>();
        int items = 0;
        int published = 0;
        String cursor = "";
        do {
            String page = calls.get(ingest + "/batches/" + batch + "/items?status=DONE&limit=500&cursor=" + cursor);
            var found = Pattern.compile("\"articleId\":\"([^\"]+)\",\"articleStatus\":\"(\\w+)\"")
                    .matcher(page);
            while (found.find()) {
                items++;
                articles.add(found.group(1));
                published += found.group(2).equals("PUBLISHED") ? 1 : 0;
            }
            cursor = Calls.value(page, "nextCursor");
        } while (!cursor.isEmpty());
        say("%d documents done, %d articles, %d of them published", items, articles.size(), published);
    }

    /** Of the last minute, as the kernel counts it: everything on the machine, not this system alone. */
    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static void say(String format, Object... values) {
        System.out.printf("%tT %s%n", System.currentTimeMillis(), format.formatted(values));
    }
}
