package org.claimdesk.query.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * What the general rule cannot say. Forms of the register's own pages are no foreign requests, though browsers name the origin of
 * every POST; and any page on the web may send a text or a question of an agent: POSTs that change nothing, without cookies. All
 * other POSTs stay refused to foreign pages.
 */
@ApplicationScoped
class CrossOrigin {

    /** Before the general rule, behind the check of paths (1000). */
    private static final int BEFORE_CORS = 900;

    private static final String EXPOSED = "Retry-After,RateLimit,RateLimit-Policy";

    private static final Set<String> PATHS = Set.of("/api/v1/matches", "/mcp");

    void filter(@Observes Filters filters) {
        filters.register(CrossOrigin::answer, BEFORE_CORS);
    }

    private static void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String origin = request.getHeader("Origin");
        if (origin == null || own(origin, request)) {
            request.headers().remove("Origin");
            routing.next();
            return;
        }
        if (!PATHS.contains(request.path())) {
            routing.next();
            return;
        }
        routing.response().putHeader("Access-Control-Allow-Origin", "*");
        if (request.method() == HttpMethod.OPTIONS && request.getHeader("Access-Control-Request-Method") != null) {
            routing.response()
                    .putHeader("Access-Control-Allow-Methods", "POST,OPTIONS")
                    .putHeader(
                            "Access-Control-Allow-Headers",
                            "Accept,Content-Type,Authorization,MCP-Protocol-Version,Mcp-Session-Id")
                    .putHeader("Access-Control-Max-Age", "3600")
                    .setStatusCode(204)
                    .end();
        } else {
            // The general rule acts on what names its origin, and would refuse it.
            request.headers().remove("Origin");
            routing.response().putHeader("Access-Control-Expose-Headers", EXPOSED);
            routing.next();
        }
    }

    /** A proxy that ends TLS leaves the name and the port as they are. */
    private static boolean own(String origin, HttpServerRequest request) {
        int name = origin.indexOf("://");
        return name > 0 && origin.substring(name + 3).equalsIgnoreCase(request.getHeader("Host"));
    }
}
