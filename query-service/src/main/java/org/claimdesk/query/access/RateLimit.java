package org.claimdesk.query.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.concurrent.ConcurrentHashMap;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Limits calls of the API per client address and process. Pages are not limited, and neither is the machine told anything about
 * others: each client has an allowance of its own.
 */
@ApplicationScoped
class RateLimit {

    /** So many clients are remembered; then those whose allowance is full again are forgotten. */
    private static final int REMEMBERED = 10_000;

    private static final String LEFT = "claimdesk.rate-limit.left";

    private final int perMinute;
    private final ConcurrentHashMap<String, Allowance> clients = new ConcurrentHashMap<>();

    RateLimit(RateConfig config) {
        this.perMinute = config.requestsPerMinute();
    }

    @ServerRequestFilter(preMatching = true)
    public void limit(ContainerRequestContext request, RoutingContext routing) {
        if (perMinute == 0 || !routing.normalizedPath().startsWith("/api/")) {
            return;
        }
        var address = routing.request().remoteAddress();
        var left = spend(address == null ? "" : address.hostAddress(), System.nanoTime());
        if (!left.granted()) {
            long seconds = left.retryAfter(perMinute);
            throw new ProblemException(
                            429, "too-many-requests", "Too many requests", "Ask again in " + seconds + " seconds.")
                    .header("Retry-After", Long.toString(seconds))
                    .header("RateLimit-Policy", policy())
                    .header("RateLimit", "\"default\";r=0;t=" + seconds);
        }
        request.setProperty(LEFT, (long) left.tokens());
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof Long left) {
            response.getHeaders().putSingle("RateLimit-Policy", policy());
            response.getHeaders().putSingle("RateLimit", "\"default\";r=" + left + ";t=60");
        }
    }

    /** What is left to the client after this call. */
    Allowance spend(String client, long now) {
        if (clients.size() > REMEMBERED) {
            clients.values().removeIf(allowance -> allowance.isFull(perMinute, now));
        }
        var left = new Allowance[1];
        clients.compute(client, (name, before) -> {
            left[0] = (before == null ? Allowance.full(perMinute, now) : before).spend(perMinute, now);
            return left[0].granted() ? left[0] : left[0].refunded();
        });
        return left[0];
    }

    private String policy() {
        return "\"default\";q=" + perMinute + ";w=60";
    }
}
