package org.claimdesk.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String PAGE = "<html><head><title>Structures</title></head><body><article><h1>Structures</h1>"
            + "<p>The Lindau viaduct is 312 metres long and was opened in 1898.</p></article></body></html>";

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret");
        answer("/structures", "text/html; charset=utf-8", PAGE);
        answer("/secret", "text/html", PAGE);
        answer("/deep", "text/html", "<div>".repeat(300_000));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageIsReadWithItsTitle() {
        // Given
        var pages = pages(true, List.of("127.0.0.1"));

        // When
        var page = pages.read(url("/structures"));

        // Then
        assertThat(page.problem()).isNull();
        assertThat(page.title()).isEqualTo("Structures");
        assertThat(page.text()).contains("312 metres");
        pages.close();
    }

    @Test
    void whatMayNotBeFetchedIsNot() {
        // Given
        var allowed = pages(true, List.of("127.0.0.1"));
        var others = pages(true, List.of());
        var off = pages(false, List.of("127.0.0.1"));

        // When
        var robots = allowed.read(url("/secret"));

        // Then
        assertThat(robots.problem()).contains("robots.txt");
        assertThat(others.read(url("/structures")).problem()).isNotNull();
        assertThat(off.read(url("/structures")).problem()).isEqualTo("Cited pages are not fetched here");
        assertThat(off.enabled()).isFalse();
    }

    @Test
    void aHostilePageIsAProblemOfItsOwn() {
        // Given
        var pages = pages(true, List.of("127.0.0.1"));

        // When
        var hostile = pages.read(url("/deep"));

        // Then
        assertThat(hostile.problem()).isNotNull();
        assertThat(pages.read(url("/structures")).problem()).isNull();
        pages.close();
    }

    private void answer(String path, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Pages pages(boolean enabled, List<String> allowed) {
        return new Pages(new PagesConfig() {
            @Override
            public boolean citations() {
                return enabled;
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(60);
            }

            @Override
            public MemorySize pageLimit() {
                return size(8);
            }

            @Override
            public MemorySize readerMemory() {
                return size(128);
            }

            @Override
            public Optional<List<String>> allowed() {
                return Optional.of(allowed);
            }
        });
    }

    private static MemorySize size(int megabytes) {
        return new MemorySize(BigInteger.valueOf(megabytes).shiftLeft(20));
    }
}
