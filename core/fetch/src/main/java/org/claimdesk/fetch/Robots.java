package org.claimdesk.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Obeys robots.txt (RFC 9309): what a site answers is kept for an hour; a site without the file allows everything, one
 * that fails to answer for it nothing.
 */
final class Robots {
    static final long MAX_BYTES = 512 << 10;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int SITES = 1_000;

    private record Kept(RobotsRules rules, long until) {}

    private final String userAgent;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > SITES;
        }
    };

    Robots(String userAgent) {
        this.userAgent = userAgent;
    }

    Map<String, String> headers() {
        return Map.of("User-Agent", userAgent, "Accept", "text/plain,*/*;q=0.5");
    }

    /** @param get fetches the file */
    boolean allow(Target target, Function<URI, Response> get) {
        String site = target.origin();
        Kept known;
        synchronized (kept) {
            known = kept.get(site);
        }
        if (known == null || known.until() - System.nanoTime() < 0) {
            known = new Kept(read(URI.create(site + "/robots.txt"), get), System.nanoTime() + KEPT.toNanos());
            synchronized (kept) {
                kept.put(site, known);
            }
        }
        return known.rules().allow(target.path());
    }

    private RobotsRules read(URI file, Function<URI, Response> get) {
        try {
            Response response = get.apply(file);
            if (response.status() == 200) {
                return RobotsRules.of(new String(response.body(), StandardCharsets.UTF_8), product());
            }
            return response.status() >= 500 ? RobotsRules.NOTHING : RobotsRules.EVERYTHING;
        } catch (FetchException.TooLarge e) {
            return RobotsRules.EVERYTHING;
        }
    }

    /** The name that robots.txt knows us by: the user agent's first word. */
    private String product() {
        return userAgent.split("[/ ]", 2)[0];
    }
}
