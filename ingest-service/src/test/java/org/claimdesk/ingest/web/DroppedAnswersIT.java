package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/**
 * Uploads whose callers hang up before they read the answer, and send them again. {@code -Dclaimdesk.test.dropped=1000} for
 * more of them.
 */
@QuarkusTest
class DroppedAnswersIT {

    private static final int UPLOADS = Integer.getInteger("claimdesk.test.dropped", 100);

    @TestHTTPResource(ARTICLES)
    URI address;

    @Inject
    DataSource dataSource;

    private final String publisher = "Dropped " + UUID.randomUUID();

    @Test
    void everyUploadIsThereOnceAndAnswersTheSame() throws Exception {
        // Given
        Set<String> ids = new HashSet<>();
        long start = System.nanoTime();

        // When
        for (int i = 0; i < UPLOADS; i++) {
            String key = UUID.randomUUID().toString();
            String text = Api.someText("dropped " + i);
            hangUp(key, text, i % 2 == 0);
            Response retried = retry(key, text);
            Response again = retry(key, text);

            // Then
            assertThat(retried.statusCode()).as(retried.asString()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.asString()).isEqualTo(retried.asString());
            assertThat(again.header("Location")).isEqualTo(retried.header("Location"));
            ids.add(retried.path("id"));
        }
        System.out.printf(
                "dropped answers: uploads=%d seconds=%.1f%n", UPLOADS, (System.nanoTime() - start) / 1_000_000_000.0);
        assertThat(ids).hasSize(UPLOADS);
        assertThat(count("SELECT count(*) FROM article WHERE publisher = ?")).isEqualTo(UPLOADS);
        assertThat(count("SELECT count(*) FROM place WHERE publisher = ?")).isEqualTo(UPLOADS);
    }

    /**
     * Sends the upload whole and goes away.
     *
     * @param answered only when the answer has begun to arrive; otherwise at once, whatever the service is doing then
     */
    private void hangUp(String key, String text, boolean answered) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String account = TestAccounts.UPLOADER + ":" + TestAccounts.password(TestAccounts.UPLOADER);
        String head = "POST " + address.getRawPath() + "?publisher=" + publisher.replace(" ", "%20") + " HTTP/1.1\r\n"
                + "Host: " + address.getAuthority() + "\r\n"
                + "Authorization: Basic "
                + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)) + "\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + body.length + "\r\n"
                + "Idempotency-Key: " + key + "\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            if (answered) {
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
        }
    }

    /** As a careful caller does it: again after 409. */
    private Response retry(String key, String text) {
        AtomicReference<Response> answer = new AtomicReference<>();
        Await.until("the first call ends", Duration.ofSeconds(30), () -> {
            answer.set(as(TestAccounts.UPLOADER)
                    .header("Idempotency-Key", key)
                    .queryParam("publisher", publisher)
                    .contentType("text/plain; charset=utf-8")
                    .body(text.getBytes(StandardCharsets.UTF_8))
                    .post(ARTICLES));
            return answer.get().statusCode() != 409;
        });
        return answer.get();
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, publisher);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
