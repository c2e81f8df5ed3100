package org.claimdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final byte[] PAGE = "<p>The bridge is 80 m long.</p>".getBytes(StandardCharsets.UTF_8);
    private TestSite site;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = new TestSite();
        FetchPolicy policy = new FetchPolicy(
                64 << 10, Duration.ofSeconds(5), 3, Set.of(80), List.of(site.authority()), true, "Claimdesk/test (+x)");
        fetcher = new Fetcher(policy, site.resolver(), TestSite.tls());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void fetchesAPageAndSaysWhoCalls() {
        // Given
        var agent = new java.util.concurrent.atomic.AtomicReference<String>();
        site.handle("/page", exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            TestSite.send(exchange, 200, PAGE, "Content-Type", "text/html; charset=utf-8", "ETag", "\"7\"");
        });

        // When
        Fetched fetched = fetcher.fetch(site.uri("/page?q=a%20b"));

        // Then
        assertThat(fetched.bytes()).isEqualTo(PAGE);
        assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.etag()).isEqualTo("\"7\"");
        assertThat(fetched.redirects()).isEmpty();
        assertThat(agent).hasValue("Claimdesk/test (+x)");
    }

    @Test
    void followsRedirectsAndTellsThem() {
        // Given
        site.answer("/old", 301, "Location", "/newer?a=1");
        site.answer("/newer", 302, "Location", "new%20page");
        site.answer("/new page", 200, "Content-Type", "text/plain");

        // When
        Fetched fetched = fetcher.fetch(site.uri("/old"));

        // Then
        assertThat(fetched.finalUrl()).isEqualTo(site.uri("/new%20page"));
        assertThat(fetched.redirects()).containsExactly(site.uri("/old"), site.uri("/newer?a=1"));
    }

    @Test
    void endsALoopOfRedirects() {
        // Given
        site.answer("/loop", 302, "Location", "/loop");

        // When
        var failure = assertThatThrownBy(() -> fetcher.fetch(site.uri("/loop")));

        // Then
        failure.isInstanceOf(FetchException.BadRedirect.class);
    }

    @Test
    void unpacksGzipAndChunks() {
        // Given
        site.handle("/zip", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(gzip(PAGE));
            }
        });

        // When
        Fetched fetched = fetcher.fetch(site.uri("/zip"));

        // Then
        assertThat(fetched.bytes()).isEqualTo(PAGE);
    }

    @Test
    void refusesWhatIsTooLargeEvenWhenItIsPacked() {
        // Given
        site.handle(
                "/bomb",
                exchange -> TestSite.send(
                        exchange,
                        200,
                        gzip(new byte[50 << 20]),
                        "Content-Type",
                        "text/html",
                        "Content-Encoding",
                        "gzip"));

        // When
        var failure = assertThatThrownBy(() -> fetcher.fetch(site.uri("/bomb")));

        // Then
        failure.isInstanceOf(FetchException.TooLarge.class);
    }

    @Test
    void refusesOtherTypes() {
        // Given
        site.answer("/film", 200, "Content-Type", "video/mp4");

        // When
        var failure = assertThatThrownBy(() -> fetcher.fetch(site.uri("/film")));

        // Then
        failure.isInstanceOf(FetchException.TypeRefused.class).hasMessageContaining("video/mp4");
    }

    @Test
    void tellsTheStatusOfAnError() {
        // Given
        site.answer("/gone", 410);

        // When
        var failure = assertThatThrownBy(() -> fetcher.fetch(site.uri("/gone")));

        // Then
        failure.isInstanceOfSatisfying(
                FetchException.BadStatus.class, e -> assertThat(e.status()).isEqualTo(410));
    }

    @Test
    void givesUpOnASiteThatDripsItsAnswer() {
        // Given
        CountDownLatch ended = new CountDownLatch(1);
        site.handle("/slow", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 1000 && !ended.await(20, java.util.concurrent.TimeUnit.MILLISECONDS); i++) {
                    out.write('x');
                    out.flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        FetchPolicy hasty = FetchPolicy.DEFAULT.allowing(site.authority()).within(Duration.ofMillis(300));

        // When
        var failure =
                assertThatThrownBy(() -> new Fetcher(hasty, site.resolver(), TestSite.tls()).fetch(site.uri("/slow")));

        // Then
        ended.countDown();
        failure.isInstanceOf(FetchException.TimedOut.class);
    }

    @Test
    void tellsAnUnknownHost() {
        // Given
        Resolver knowsNobody = host -> {
            throw new java.net.UnknownHostException(host);
        };

        // When
        var failure = assertThatThrownBy(() ->
                new Fetcher(FetchPolicy.DEFAULT, knowsNobody, TestSite.tls()).fetch(URI.create("http://nobody.test/")));

        // Then
        failure.isInstanceOf(FetchException.Unreachable.class);
    }

    @Test
    void obeysRobots() {
        // Given
        site.handle(
                "/robots.txt",
                exchange -> TestSite.send(
                        exchange, 200, "User-agent: claimdesk\nDisallow: /private".getBytes(StandardCharsets.UTF_8)));
        site.answer("/private/page", 200, "Content-Type", "text/html");

        // When
        var failure = assertThatThrownBy(() -> fetcher.fetch(site.uri("/private/page")));

        // Then
        failure.isInstanceOf(FetchException.RobotsRefused.class);
    }

    @Test
    void asksConditionally() {
        // Given
        site.handle("/feed", exchange -> {
            boolean known = "\"3\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            TestSite.send(exchange, known ? 304 : 200, PAGE, "Content-Type", "application/rss+xml");
        });

        // When
        Fetched fetched = fetcher.fetch(FetchRequest.feed(site.uri("/feed"), "\"3\"", null));

        // Then
        assertThat(fetched.notModified()).isTrue();
        assertThat(fetched.bytes()).isEmpty();
    }

    @Test
    void ignoresTheProxyOfTheEnvironment() {
        // Given
        site.answer("/direct", 200, "Content-Type", "text/plain");
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "9");
        System.setProperty("socksProxyHost", "127.0.0.1");
        System.setProperty("socksProxyPort", "9");

        // When
        Fetched fetched;
        try {
            fetched = fetcher.fetch(site.uri("/direct"));
        } finally {
            List.of("http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort")
                    .forEach(System::clearProperty);
        }

        // Then
        assertThat(fetched.status()).isEqualTo(200);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
