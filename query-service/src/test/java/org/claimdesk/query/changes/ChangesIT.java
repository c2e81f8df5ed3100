package org.claimdesk.query.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class ChangesIT {

    @Inject
    Direct register;

    @TestHTTPResource("/")
    URI server;

    @Test
    void tellsBeforeAndAfter() {
        // Given
        var start = end();
        var claim = Reviewed.claim("One.");
        register.approve(claim, 1);
        register.approve(claim.text("Two."), 2);
        register.withdraw(claim, 3, "because");
        register.approve(claim.text("Three."), 4);
        // When
        var changes = given().queryParam("after", start).get("/api/v1/changes");
        // Then
        changes.then()
                .statusCode(200)
                .body("items.type", contains("APPROVED", "AMENDED", "WITHDRAWN", "APPROVED"))
                .body("items.version", contains(1, 2, 3, 4))
                .body("items.claim.text", contains("One.", "Two.", "Three."))
                .body("items.before.text", contains("One.", "Two."))
                .body("items[2].reason", equalTo("because"))
                .body("nextCursor", nullValue());
    }

    @Test
    void leavesNoGapUnderConcurrentWritersAndReadersOutrunNobody() throws Exception {
        // Given
        var start = end();
        int writers = 8;
        int each = 25;
        var read = new ArrayList<String>();
        // When
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < writers; w++) {
                pool.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        register.approve(Reviewed.claim("Written at the same time."), 1);
                    }
                });
            }
            var cursor = start;
            while (read.size() < writers * each) {
                var answer = given().queryParam("after", cursor)
                        .queryParam("limit", 7)
                        .get("/api/v1/changes");
                read.addAll(answer.path("items.cursor"));
                cursor = answer.path("cursor");
            }
        }
        // Then
        long first = number(start) + 1;
        assertThat(read.stream().map(ChangesIT::number))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + writers * each).boxed().toList());
    }

    @Test
    void aReplayFromTheBeginningHoldsExactlyWhatIsOnRecord() {
        // Given
        var random = new Random(7);
        var claims = new ArrayList<Reviewed>();
        var versions = new HashMap<Reviewed, Integer>();
        for (int i = 0; i < 150; i++) {
            var claim = claims.isEmpty() || random.nextInt(4) == 0
                    ? Reviewed.claim("Replayed " + i)
                    : claims.get(random.nextInt(claims.size()));
            if (!versions.containsKey(claim)) {
                claims.add(claim);
            }
            int version = versions.merge(claim, 1, Integer::sum);
            if (random.nextInt(3) == 0) {
                register.withdraw(claim, version, "r" + i);
            } else {
                register.approve(claim.text("Replayed " + i), version);
            }
        }
        // When
        Map<String, String> copy = replay();
        // Then
        for (var claim : claims) {
            var answer = given().get("/api/v1/claims/" + claim.id());
            assertThat(copy.get(claim.id().toString()))
                    .isEqualTo(answer.statusCode() == 200 ? answer.path("text") : null);
        }
    }

    @Test
    void resumesTheStreamAfterTheLastEventSeen() throws IOException {
        // Given
        register.approve(Reviewed.claim("Seen."), 1);
        var seen = end();
        var next = Reviewed.claim("Next.");
        register.approve(next, 1);
        var connection = (HttpURLConnection)
                server.resolve("/api/v1/changes/stream").toURL().openConnection();
        connection.setRequestProperty("Last-Event-ID", seen);
        connection.setReadTimeout(10_000);
        var live = Reviewed.claim("Live.");
        List<String> ids = new ArrayList<>();
        // When
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            ids.add(nextId(lines));
            register.approve(live, 1);
            ids.add(nextId(lines));
        }
        // Then
        assertThat(ids).extracting(ChangesIT::number).containsExactly(number(seen) + 1, number(seen) + 2);
    }

    @Test
    void waitsForTheNextChange() throws Exception {
        // Given
        var start = end();
        var claim = Reviewed.claim("Awaited.");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = pool.submit(() ->
                    given().queryParam("after", start).queryParam("wait", 30).get("/api/v1/changes"));
            // When
            register.approve(claim, 1);
            // Then
            answer.get()
                    .then()
                    .statusCode(200)
                    .body("items[0].claimId", equalTo(claim.id().toString()));
        }
        given().queryParam("wait", 61).get("/api/v1/changes").then().statusCode(400);
    }

    @Test
    void tellsThatAnEpochIsOver() {
        // Given
        var cursor = "1.1";
        // When
        var answer = given().queryParam("after", cursor).get("/api/v1/changes");
        // Then
        answer.then().statusCode(410).contentType("application/problem+json");
        given().queryParam("after", "x")
                .get("/api/v1/changes")
                .then()
                .statusCode(400)
                .body("violations.field", contains("after"));
    }

    private static Map<String, String> replay() {
        var copy = new HashMap<String, String>();
        String cursor = "0";
        while (cursor != null) {
            var answer =
                    given().queryParam("after", cursor).queryParam("limit", 50).get("/api/v1/changes");
            List<Map<String, ?>> items = answer.path("items");
            for (var item : items) {
                var claim = (Map<?, ?>) item.get("claim");
                copy.put((String) item.get("claimId"), claim == null ? null : (String) claim.get("text"));
            }
            cursor = answer.path("nextCursor");
        }
        return copy;
    }

    private static String nextId(BufferedReader lines) throws IOException {
        String line;
        do {
            line = lines.readLine();
        } while (line != null && !line.startsWith("id:"));
        return line == null ? "" : line.substring(3).strip();
    }

    private static String end() {
        String cursor = "0";
        String next;
        do {
            var answer =
                    given().queryParam("after", cursor).queryParam("limit", 500).get("/api/v1/changes");
            cursor = answer.path("cursor");
            next = answer.path("nextCursor");
        } while (next != null);
        return cursor;
    }

    private static long number(String cursor) {
        return Long.parseLong(cursor.substring(cursor.indexOf('.') + 1));
    }
}
