package org.claimdesk.query.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Limits calls of the API per client address and process. Pages are not limited, but for the one that checks texts: those calls
 * cost a thousand times a read and have an allowance of their own.
 */
@ApplicationScoped
public class RateLimit {

    private static final Set<String> TEXTS = Set.of("/api/v1/matches", "/check");
    private static final String SPENT = "claimdesk.rate-limit.spent";

    private final Allowances calls;
    private final Allowances texts;

    RateLimit(RateConfig config) {
        calls = new Allowances("default", config.requestsPerMinute());
        texts = new Allowances("texts", config.textsPerMinute());
    }

    @ServerRequestFilter(preMatching = true)
    public void limit(ContainerRequestContext request, RoutingContext routing) {
        var allowances = of(request.getMethod(), routing.normalizedPath());
        if (allowances != null && allowances.limited()) {
            request.setProperty(SPENT, new Spent(allowances, pay(allowances, routing)));
        }
    }

    /**
     * Pays for a text that is checked by another way than the calls known here.
     *
     * @throws ProblemException 429 when the client has had its share
     */
    public void payText(RoutingContext routing) {
        if (texts.limited()) {
            pay(texts, routing);
        }
    }

    private static long pay(Allowances allowances, RoutingContext routing) {
        var address = routing.request().remoteAddress();
        var left = allowances.spend(address == null ? "" : address.hostAddress(), System.nanoTime());
        if (!left.granted()) {
            long seconds = left.retryAfter(allowances.perMinute());
            throw new ProblemException(
                            429, "too-many-requests", "Too many requests", "Ask again in " + seconds + " seconds.")
                    .header("Retry-After", Long.toString(seconds))
                    .header("RateLimit-Policy", allowances.policy())
                    .header("RateLimit", allowances.left(0, seconds));
        }
        return (long) left.tokens();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SPENT) instanceof Spent(var allowances, var left)) {
            response.getHeaders().putSingle("RateLimit-Policy", allowances.policy());
            response.getHeaders().putSingle("RateLimit", allowances.left(left, 60));
        }
    }

    /** What a call is paid from, null when it is free. */
    @Nullable
    Allowances of(String method, String path) {
        if (method.equals("POST") && TEXTS.contains(path)) {
            return texts;
        }
        return path.startsWith("/api/") || path.equals("/mcp") ? calls : null;
    }

    private record Spent(Allowances from, long left) {}
}
