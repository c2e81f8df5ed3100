package org.claimdesk.query.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets any page on the web send a text or a question of an agent: POSTs that change nothing. Only the browser's question before it needs an answer
 * of its own; all other POSTs stay refused to foreign pages by the general rule.
 */
@ApplicationScoped
class TextsFromAnyPage {

    /** Before the general rule (300). */
    private static final int BEFORE_CORS = 400;

    private static final Set<String> PATHS = Set.of("/api/v1/matches", "/mcp");

    void filter(@Observes Filters filters) {
        filters.register(TextsFromAnyPage::answer, BEFORE_CORS);
    }

    private static void answer(RoutingContext routing) {
        var request = routing.request();
        boolean asked = request.method() == HttpMethod.OPTIONS
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null;
        if (!asked || !PATHS.contains(request.path())) {
            routing.next();
            return;
        }
        routing.response()
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Access-Control-Allow-Methods", "POST,OPTIONS")
                .putHeader("Access-Control-Allow-Headers", "Accept,Content-Type,Authorization,MCP-Protocol-Version,Mcp-Session-Id")
                .putHeader("Access-Control-Max-Age", "3600")
                .setStatusCode(204)
                .end();
    }
}
