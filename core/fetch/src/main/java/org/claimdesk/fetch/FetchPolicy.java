package org.claimdesk.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The limits of a fetcher.
 *
 * @param maxBytes largest body, before and after unpacking
 * @param timeout for everything from the first look-up to the last byte, redirects and robots.txt included
 * @param maxRedirects how many redirects are followed
 * @param ports that may be called; hosts of the allow list are free of it
 * @param allowed see {@link AllowList}; empty but in tests and private networks
 * @param robots whether robots.txt is obeyed
 * @param userAgent says who calls
 */
public record FetchPolicy(
        long maxBytes,
        Duration timeout,
        int maxRedirects,
        Set<Integer> ports,
        List<String> allowed,
        boolean robots,
        String userAgent) {
    public static final String USER_AGENT = "Claimdesk/0.1 (reads single articles for people who check facts)";

    public static final FetchPolicy DEFAULT = new FetchPolicy(
            32L << 20, Duration.ofSeconds(20), 5, Set.of(80, 443, 8080, 8443), List.of(), true, USER_AGENT);

    public FetchPolicy {
        ports = Set.copyOf(ports);
        allowed = List.copyOf(allowed);
        if (maxBytes < 1
                || maxBytes > Integer.MAX_VALUE - 8
                || timeout.isNegative()
                || timeout.isZero()
                || maxRedirects < 0) {
            throw new IllegalArgumentException("The limits of a fetcher are positive");
        }
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("A user agent is one line of ASCII");
        }
    }

    public FetchPolicy allowing(String... entries) {
        return new FetchPolicy(maxBytes, timeout, maxRedirects, ports, List.of(entries), robots, userAgent);
    }

    public FetchPolicy upTo(long bytes) {
        return new FetchPolicy(bytes, timeout, maxRedirects, ports, allowed, robots, userAgent);
    }

    public FetchPolicy within(Duration other) {
        return new FetchPolicy(maxBytes, other, maxRedirects, ports, allowed, robots, userAgent);
    }
}
