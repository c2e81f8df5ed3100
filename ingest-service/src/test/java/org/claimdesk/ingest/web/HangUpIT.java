package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients that go away while they send: nobody's fault, so one line in the log and no stack trace. What is reset may be
 * gone before anyone could say a word about it, which leaves no line at all.
 */
@QuarkusTest
class HangUpIT {

    private static final String MULTIPART =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\n";

    @TestHTTPResource("/")
    URI address;

    private final Queue<LogRecord> logged = new ConcurrentLinkedQueue<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    @ParameterizedTest(name = "{1} to {0}, length told: {2}, reset: {3}")
    @CsvSource({
        "/api/v1/articles, text/plain, true, true",
        "/api/v1/articles, text/plain, true, false",
        "/api/v1/articles, text/plain, false, true",
        "/api/v1/articles, multipart/form-data; boundary=b, true, true",
        "/api/v1/articles, multipart/form-data; boundary=b, false, false",
        "/uploads, multipart/form-data; boundary=b, true, true"
    })
    void isOneQuietLine(String path, String type, boolean told, boolean reset) throws IOException {
        // Given
        String begun = type.startsWith("multipart") ? MULTIPART : "";

        // When
        int times = hangUpUntilSeen(path, type, begun + "x".repeat(200_000), told, reset);

        // Then
        assertThat(about(path)).hasSizeBetween(reset ? 0 : 1, times);
        assertThat(logged)
                .filteredOn(line -> line.getLoggerName().matches("(org\\.claimdesk|io\\.quarkus)\\..*"))
                .allSatisfy(line -> {
                    assertThat(line.getLevel().intValue()).isLessThan(Level.WARNING.intValue());
                    assertThat(line.getThrown()).isNull();
                });
    }

    private Queue<String> about(String path) {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        for (LogRecord line : logged) {
            String words = String.format(
                    line.getMessage(), line.getParameters() == null ? new Object[0] : line.getParameters());
            if (words.startsWith("hung up: ") && words.contains("path=" + path)) {
                lines.add(words);
            }
        }
        return lines;
    }

    /** Says how often it hung up. */
    private int hangUpUntilSeen(String path, String type, String part, boolean told, boolean reset) throws IOException {
        int times = 0;
        do {
            hangUp(path, type, part, told, reset);
            times++;
        } while (!Await.happens(
                        Duration.ofSeconds(reset ? 2 : 20), () -> !about(path).isEmpty())
                && times < 3);
        return times;
    }

    /** Sends the head and a part of the body, and goes away. */
    private void hangUp(String path, String type, String part, boolean told, boolean reset) throws IOException {
        String account = TestAccounts.UPLOADER + ":" + TestAccounts.password(TestAccounts.UPLOADER);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)) + "\r\nContent-Type: "
                + type + "\r\n"
                + (told ? "Content-Length: 1000000" : "Transfer-Encoding: chunked") + "\r\n\r\n"
                + (told ? "" : Integer.toHexString(1_000_000) + "\r\n") + part;
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            if (reset) {
                socket.setSoLinger(true, 0);
            }
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // What is reset before it is read never was a request.
            socket.setSoTimeout(1_000);
            try {
                assertThat(socket.getInputStream().read()).isEqualTo(-2);
            } catch (SocketTimeoutException e) {
                // It waits for the rest.
            }
        }
    }
}
