package org.claimdesk.fetch;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches what a URL names, from public addresses only. Every address that a name resolves to is checked, at every
 * redirect anew. Thread-safe; meant for virtual threads, since it blocks.
 */
public final class Fetcher {
    private final FetchPolicy policy;
    private final Connections connections;
    private final Robots robots;

    public Fetcher(FetchPolicy policy) {
        this(policy, Resolver.SYSTEM, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** For a network with its own names or certificates. */
    public Fetcher(FetchPolicy policy, Resolver resolver, SSLSocketFactory tls) {
        this.policy = policy;
        this.connections = new Connections(policy, resolver, tls);
        this.robots = new Robots(policy.userAgent());
    }

    /**
     * Fetches a document.
     *
     * @throws FetchException when it cannot be had, in one of its kinds
     */
    public Fetched fetch(URI uri) {
        return fetch(FetchRequest.document(uri));
    }

    /** @throws FetchException when it cannot be had, in one of its kinds */
    public Fetched fetch(FetchRequest request) {
        TimeLimit limit = new TimeLimit(policy.timeout());
        List<URI> redirects = new ArrayList<>();
        URI uri = request.uri();
        URI permanent = uri;
        while (true) {
            Target target = Target.of(uri);
            requireRobots(target, limit);
            Response response = get(target, headers(request), policy.maxBytes(), limit, head -> takes(request, head));
            if (!response.redirects()) {
                return fetched(response, uri, redirects, permanent);
            }
            redirects.add(uri);
            if (redirects.size() > policy.maxRedirects()) {
                throw new FetchException.BadRedirect(
                        "The site redirects more than " + policy.maxRedirects() + " times");
            }
            boolean stays = permanent.equals(uri) && response.redirectsForGood();
            uri = next(uri, response);
            permanent = stays ? uri : permanent;
        }
    }

    private Map<String, String> headers(FetchRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", policy.userAgent());
        headers.put("Accept", request.accept());
        headers.put("Accept-Language", "en;q=0.9,*;q=0.5");
        if (request.etag() != null) {
            headers.put("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            headers.put("If-Modified-Since", request.lastModified());
        }
        return headers;
    }

    /** Refuses by the head what is not wanted, before its body is read. */
    private static boolean takes(FetchRequest request, Response head) {
        if (head.redirects()) {
            return false;
        }
        boolean unchanged = head.status() == 304 && (request.etag() != null || request.lastModified() != null);
        if (!unchanged && (head.status() < 200 || head.status() > 299 || head.status() == 206)) {
            throw new FetchException.BadStatus(head.status(), RetryAfter.of(head.header("retry-after"), Instant.now()));
        }
        String type = head.mediaType();
        if (!unchanged && !type.isEmpty() && !request.types().contains(type)) {
            throw new FetchException.TypeRefused("The site answers with a type that is not read: "
                    + (type.matches("[a-z0-9.+*-]{1,60}/[a-z0-9.+*-]{1,80}") ? type : "unknown"));
        }
        return true;
    }

    private void requireRobots(Target target, TimeLimit limit) {
        if (policy.robots() && !robots.allow(target, file -> robotsFile(file, limit))) {
            throw new FetchException.RobotsRefused("The site's robots.txt asks not to read this page");
        }
    }

    private Response robotsFile(URI file, TimeLimit limit) {
        URI uri = file;
        for (int redirects = 0; ; redirects++) {
            Response response =
                    get(Target.of(uri), robots.headers(), Robots.MAX_BYTES, limit, head -> head.status() == 200);
            if (!response.redirects() || redirects == policy.maxRedirects()) {
                return response;
            }
            uri = next(uri, response);
        }
    }

    private Response get(
            Target target, Map<String, String> headers, long maxBytes, TimeLimit limit, Predicate<Response> wantsBody) {
        try (Socket socket = connections.open(target, limit)) {
            Thread guard = limit.guard(socket);
            try {
                return new HttpExchange(socket, maxBytes).get(target, headers, wantsBody);
            } finally {
                guard.interrupt();
            }
        } catch (IOException e) {
            throw limit.over()
                    ? TimeLimit.timedOut()
                    : new FetchException.Unreachable("The site breaks off, or speaks no HTTP");
        }
    }

    private static URI next(URI from, Response response) {
        String location = response.header("location");
        try {
            if (location == null || location.isBlank()) {
                throw new FetchException.BadRedirect("The site redirects nowhere");
            }
            String decoded = new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            // Resolving against an empty path would join the host with the new path.
            URI base = from.getRawPath() == null || from.getRawPath().isEmpty() ? from.resolve("/") : from;
            return base.resolve(decoded.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new FetchException.BadRedirect("The site redirects to what is no address");
        }
    }

    private static Fetched fetched(Response response, URI uri, List<URI> redirects, URI permanent) {
        return new Fetched(
                response.body(),
                response.header("content-type"),
                uri,
                redirects,
                permanent,
                response.status(),
                response.header("etag"),
                response.header("last-modified"));
    }
}
