package org.claimdesk.benchmark;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Uploads of the lane LIVE, each followed until its claims wait in the queue. */
final class LiveUploads {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final int PAUSE_MILLIS = 100;

    private final InventedArticles articles = new InventedArticles(System.nanoTime());
    private final List<Long> nanos = new ArrayList<>();
    private final Calls calls;
    private final String ingest;
    private final String review;
    private int number;

    LiveUploads(Calls calls, String ingest, String review) {
        this.calls = calls;
        this.ingest = ingest;
        this.review = review;
    }

    /**
     * @return from the upload until its first claim waits in the queue
     * @throws IOException when a service is away; then nothing is measured
     */
    Duration measure() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        String article = Calls.value(
                calls.post(
                        ingest + "/api/v1/articles",
                        "text/plain; charset=utf-8",
                        BodyPublishers.ofString(articles.text(number++))),
                "id");
        String queue = review + "/api/v1/claims?status=PENDING&limit=1&article=" + article;
        while (!calls.get(queue).contains("\"id\"") && Instant.now().isBefore(begin.plus(PATIENCE))) {
            Thread.sleep(PAUSE_MILLIS);
        }
        Duration took = Duration.between(begin, Instant.now());
        nanos.add(took.toNanos());
        return took;
    }

    String summary() {
        if (nanos.isEmpty()) {
            return "none";
        }
        Timings timings = Timings.of(nanos.stream().mapToLong(Long::longValue).toArray());
        long late = nanos.stream().filter(took -> took > PROMISED.toNanos()).count();
        return "p50 %.1f s, p99 %.1f s, largest %.1f s, %d later than 5 s, of %d uploads"
                .formatted(timings.p50() / 1e3, timings.p99() / 1e3, timings.max() / 1e3, late, nanos.size());
    }
}
