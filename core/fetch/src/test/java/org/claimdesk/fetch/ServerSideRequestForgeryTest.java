package org.claimdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that could make the fetcher call this machine, against a canary that counts connections: none may come. */
class ServerSideRequestForgeryTest {
    private static Canary canary;

    @BeforeAll
    static void listen() {
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
        canary = new Canary();
    }

    @AfterAll
    static void stop() {
        canary.close();
    }

    private static FetchPolicy policy() {
        return new FetchPolicy(
                1 << 20,
                Duration.ofSeconds(3),
                5,
                Set.of(80, 443, canary.port()),
                List.of(),
                true,
                FetchPolicy.USER_AGENT);
    }

    static Stream<String> forms() {
        return Stream.of(
                        // loopback
                        "http://127.0.0.1:PORT/",
                        "https://127.0.0.1:PORT/",
                        "http://127.0.0.2:PORT/",
                        "http://127.255.255.254:PORT/",
                        "http://127.0.0.1.:PORT/",
                        "HTTP://127.0.0.1:PORT/",
                        "http://[::1]:PORT/",
                        "http://[0:0:0:0:0:0:0:1]:PORT/",
                        "http://[::0001]:PORT/",
                        "http://localhost:PORT/",
                        "http://LOCALHOST:PORT/",
                        "http://localhost.:PORT/",
                        "http://localhost.localdomain:PORT/",
                        "http://ip6-localhost:PORT/",
                        "http://0.0.0.0:PORT/",
                        "http://0:PORT/",
                        "http://[::]:PORT/",
                        "http://[0::0]:PORT/",
                        // odd notations of it
                        "http://2130706433:PORT/",
                        "http://017700000001:PORT/",
                        "http://0x7f000001:PORT/",
                        "http://0x7F.0.0.1:PORT/",
                        "http://0x7f.1:PORT/",
                        "http://127.1:PORT/",
                        "http://127.0.1:PORT/",
                        "http://0177.0.0.1:PORT/",
                        "http://0177.1:PORT/",
                        "http://00000177.00.00.01:PORT/",
                        "http://127.0.0.01:PORT/",
                        "http://127.0.0.0x1:PORT/",
                        "http://4294967295:PORT/",
                        "http://6425673729:PORT/",
                        "http://127.000.000.001:PORT/",
                        "http://383.0.0.1:PORT/",
                        // mapped, compatible, translated, tunnelled
                        "http://[::ffff:127.0.0.1]:PORT/",
                        "http://[::ffff:7f00:1]:PORT/",
                        "http://[::127.0.0.1]:PORT/",
                        "http://[::7f00:1]:PORT/",
                        "http://[::ffff:0:127.0.0.1]:PORT/",
                        "http://[64:ff9b::127.0.0.1]:PORT/",
                        "http://[64:ff9b::7f00:1]:PORT/",
                        "http://[64:ff9b:1::7f00:1]:PORT/",
                        "http://[2002:7f00:1::]:PORT/",
                        "http://[2002:7f00:1::1]:PORT/",
                        "http://[2001:0:7f00:1::]:PORT/",
                        "http://[2a00:1450::200:5efe:7f00:1]:PORT/",
                        "http://[2a00:1450::5efe:127.0.0.1]:PORT/",
                        // private, link-local, shared, metadata services
                        "http://10.0.0.1:PORT/",
                        "http://172.16.0.1:PORT/",
                        "http://172.31.255.255:PORT/",
                        "http://192.168.0.1:PORT/",
                        "http://169.254.169.254/latest/meta-data/",
                        "http://2852039166/",
                        "http://[fd00:ec2::254]/latest/meta-data/",
                        "http://100.100.100.200/",
                        "http://168.63.129.16/",
                        "http://100.64.0.1:PORT/",
                        "http://192.0.0.1:PORT/",
                        "http://192.0.2.1:PORT/",
                        "http://198.18.0.1:PORT/",
                        "http://224.0.0.1:PORT/",
                        "http://255.255.255.255:PORT/",
                        "http://240.0.0.1:PORT/",
                        "http://[fe80::1]:PORT/",
                        "http://[fe80::1%25lo]:PORT/",
                        "http://[fc00::1]:PORT/",
                        "http://[fdab::1]:PORT/",
                        "http://[ff02::1]:PORT/",
                        "http://[100::1]:PORT/",
                        "http://[2001:db8::1]:PORT/",
                        "http://[3fff::1]:PORT/",
                        // tricks of parsers
                        "http://public.example@127.0.0.1:PORT/",
                        "http://public.example:80@127.0.0.1:PORT/",
                        "http://127.0.0.1:PORT#@public.example/",
                        "http://127.0.0.1:PORT?@public.example/",
                        "http://public.example%2540127.0.0.1:PORT/",
                        "http://127.0.0.1%00.public.example:PORT/",
                        "http://127%2e0%2e0%2e1:PORT/",
                        "http://[::1]@public.example:PORT/",
                        "//127.0.0.1:PORT/",
                        "http:/127.0.0.1:PORT/",
                        "http:127.0.0.1:PORT",
                        "http:///127.0.0.1:PORT/",
                        "http://127。0。0。1:PORT/",
                        "http://１２７.0.0.1:PORT/",
                        "http://①②⑦.⓪.⓪.①:PORT/",
                        "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/",
                        "http://loc\u00ADalhost:PORT/",
                        "http://127.0.0.1\\@public.example:PORT/",
                        "http://127.0.0.1\t:PORT/",
                        "http://127.0.0.1\r\nHost: x:PORT/",
                        // other schemes
                        "file:///etc/passwd",
                        "ftp://127.0.0.1:PORT/",
                        "gopher://127.0.0.1:PORT/_GET",
                        "jar:http://127.0.0.1:PORT/!/",
                        "dict://127.0.0.1:PORT/",
                        "ldap://127.0.0.1:PORT/",
                        "netdoc:///etc/passwd",
                        "data:text/plain,x",
                        "ws://127.0.0.1:PORT/",
                        "unix:///run/x.sock",
                        // names that resolve here (see the resolver below)
                        "http://loopback.test:PORT/",
                        "http://private.test:PORT/",
                        "http://mixed.test:PORT/",
                        "http://mapped.test:PORT/",
                        "http://six.test:PORT/",
                        "http://rebinding.test:PORT/")
                .map(form -> form.replace("PORT", String.valueOf(canary == null ? 0 : canary.port())));
    }

    private static List<InetAddress> resolve(String host, AtomicInteger calls) throws java.net.UnknownHostException {
        return switch (host) {
            case "loopback.test" -> List.of(InetAddress.ofLiteral("127.0.0.1"));
            case "private.test" -> List.of(InetAddress.ofLiteral("192.168.1.1"));
            case "mixed.test" -> List.of(InetAddress.ofLiteral("203.0.113.7"), InetAddress.ofLiteral("127.0.0.1"));
            case "mapped.test" -> List.of(InetAddress.ofLiteral("::ffff:127.0.0.1"));
            case "six.test" -> List.of(InetAddress.ofLiteral("::1"));
            // Public at the first look, this machine at every later one.
            case "rebinding.test" ->
                List.of(InetAddress.ofLiteral(calls.getAndIncrement() == 0 ? "198.51.100.1" : "127.0.0.1"));
            default -> Resolver.SYSTEM.resolve(host);
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void neverCallsThisMachine(String form) {
        // Given
        AtomicInteger calls = new AtomicInteger();
        Fetcher fetcher =
                new Fetcher(policy(), host -> resolve(host, calls), (SSLSocketFactory) SSLSocketFactory.getDefault());

        // When
        Throwable failure = null;
        try {
            fetcher.fetch(new URI(form));
        } catch (FetchException | URISyntaxException e) {
            failure = e;
        }

        // Then
        assertThat(failure).isNotNull().isNotInstanceOf(FetchException.TimedOut.class);
        assertThat(canary.connections()).isZero();
    }

    @Test
    void followsNoRedirectToThisMachine() throws Exception {
        // Given
        try (TestSite site = new TestSite()) {
            site.answer("/away", 302, "Location", "http://127.0.0.1:" + canary.port() + "/");
            site.answer("/odd", 307, "Location", "http://2130706433:" + canary.port() + "/");
            site.answer("/relative", 301, "Location", "//[::1]:" + canary.port() + "/");
            Fetcher fetcher = new Fetcher(policy().allowing(site.authority()), site.resolver(), TestSite.tls());

            // When
            var failures = Stream.of("/away", "/odd", "/relative")
                    .map(path -> assertThatThrownBy(() -> fetcher.fetch(site.uri(path))));

            // Then
            failures.forEach(failure -> failure.isInstanceOf(FetchException.Blocked.class));
            assertThat(canary.connections()).isZero();
        }
    }

    @Test
    void connectsToTheAddressThatWasChecked() throws Exception {
        // Given a name that is the site at the first look and the canary's at the next
        try (TestSite site = new TestSite()) {
            site.answer("/", 200, "Content-Type", "text/plain");
            AtomicInteger calls = new AtomicInteger();
            Resolver changing =
                    host -> List.of(InetAddress.ofLiteral(calls.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.9"));
            FetchPolicy policy = new FetchPolicy(
                    1 << 20, Duration.ofSeconds(3), 5, Set.of(80), List.of("127.0.0.1/32"), false, "Test");
            Fetcher fetcher = new Fetcher(policy, changing, TestSite.tls());

            // When
            Fetched fetched = fetcher.fetch(URI.create("http://changing.test:" + site.port() + "/"));

            // Then
            assertThat(fetched.status()).isEqualTo(200);
            assertThat(calls).hasValue(1);
        }
    }
}
