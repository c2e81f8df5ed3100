package org.claimdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who comes again and again needs: conditions, addresses for good, how long to stay away. */
class ConditionalRequestTest {
    private TestSite site;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = new TestSite();
        fetcher = new Fetcher(FetchPolicy.DEFAULT.allowing(site.authority()), site.resolver(), TestSite.tls());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theConditionsAreSentAndNotModifiedIsAnAnswer() {
        // Given
        List<String> sent = new CopyOnWriteArrayList<>();
        site.handle("/feed", exchange -> {
            for (String name : List.of("If-None-Match", "If-Modified-Since", "Accept")) {
                sent.add(String.valueOf(exchange.getRequestHeaders().getFirst(name)));
            }
            TestSite.send(exchange, 304, new byte[0], "ETag", "\"2\"");
        });
        FetchRequest request = FetchRequest.feed(site.uri("/feed"), "W/\"1\"", "Sat, 14 Mar 2026 09:26:53 GMT");

        // When
        Fetched fetched = fetcher.fetch(request);

        // Then
        assertThat(fetched.notModified()).isTrue();
        assertThat(fetched.bytes()).isEmpty();
        assertThat(fetched.etag()).isEqualTo("\"2\"");
        assertThat(sent.subList(0, 2)).containsExactly("W/\"1\"", "Sat, 14 Mar 2026 09:26:53 GMT");
        assertThat(sent.get(2)).startsWith("application/atom+xml,application/rss+xml");
    }

    @ParameterizedTest
    @CsvSource({
        "301, 308, /third",
        "301, 302, /second",
        "302, 301, /first",
        "307, 308, /first",
        "308, 303, /second",
    })
    void theAddressForTheNextTimeIsTheEndOfWhatIsForGood(int first, int second, String permanent) {
        // Given
        site.answer("/first", first, "Location", "/second");
        site.answer("/second", second, "Location", "/third");
        site.answer("/third", 200, "Content-Type", "text/xml");

        // When
        Fetched fetched = fetcher.fetch(FetchRequest.feed(site.uri("/first"), null, null));

        // Then
        assertThat(fetched.permanentUrl()).isEqualTo(site.uri(permanent));
        assertThat(fetched.finalUrl()).isEqualTo(site.uri("/third"));
    }

    @Test
    void aSiteThatAsksToBeLeftAloneSaysHowLong() {
        // Given
        site.answer("/busy", 503, "Retry-After", "120");

        // When
        var refusal = catchThrowableOfType(
                FetchException.BadStatus.class, () -> fetcher.fetch(FetchRequest.feed(site.uri("/busy"), null, null)));

        // Then
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | PT0S",
                "3600 | PT1H",
                "Sat, 14 Mar 2026 10:26:53 GMT | PT1H",
                "Sat, 14 Mar 2026 08:26:53 GMT | PT0S",
                "soon | -",
                "-5 | -",
                "99999999999999999999 | -",
                "- | -",
            })
    void retryAfterIsSecondsOrADate(@Nullable String header, @Nullable Duration expected) {
        // Given
        Instant now = Instant.parse("2026-03-14T09:26:53Z");

        // When
        Duration wait = RetryAfter.of(header, now);

        // Then
        assertThat(wait).isEqualTo(expected);
    }
}
