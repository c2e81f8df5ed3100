package org.claimdesk.shell.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Headers of every answer. A resource that sets one of them itself keeps its own. */
@ApplicationScoped
class SecurityHeaders {

    /** No inline script or style anywhere; nothing from or to other hosts. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    /** Swagger UI brings inline script and style; nothing of ours and no data of anybody is on its page. */
    private static final String POLICY_OF_DOCS = POLICY.replace(
                    "script-src 'self'", "script-src 'self' 'unsafe-inline'")
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String YEAR = "max-age=31536000";

    void addTo(RoutingContext request) {
        String policy =
                request.request().path() != null && request.request().path().startsWith("/docs")
                        ? POLICY_OF_DOCS
                        : POLICY;
        boolean https = "https".equals(request.request().scheme());
        request.addHeadersEndHandler(done -> {
            MultiMap headers = request.response().headers();
            HEADERS.forEach((name, value) -> addIfAbsent(headers, name, value));
            addIfAbsent(headers, "Content-Security-Policy", policy);
            addIfAbsent(headers, "Cache-Control", "no-store");
            if (https) {
                addIfAbsent(headers, "Strict-Transport-Security", YEAR);
            }
        });
    }

    private static void addIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.add(name, value);
        }
    }
}
