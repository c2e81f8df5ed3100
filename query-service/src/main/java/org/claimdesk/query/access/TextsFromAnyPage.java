package org.claimdesk.query.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets any page on the web send a text or a question of an agent: POSTs that change nothing, without cookies. All other POSTs
 * stay refused to foreign pages by the general rule.
 */
@ApplicationScoped
class TextsFromAnyPage {

    /** Before the general rule, behind the check of paths (1000). */
    private static final int BEFORE_CORS = 900;

    private static final String EXPOSED = "Retry-After,RateLimit,RateLimit-Policy";

    private static final Set<String> PATHS = Set.of("/api/v1/matches", "/mcp");

    void filter(@Observes Filters filters) {
        filters.register(TextsFromAnyPage::answer, BEFORE_CORS);
    }

    private static void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!PATHS.contains(request.path()) || request.getHeader("Origin") == null) {
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
}
