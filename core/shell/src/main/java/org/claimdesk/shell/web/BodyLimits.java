package org.claimdesk.shell.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How large a request's body may be: one limit for all, and a larger one for the few paths that stream. Quarkus knows one
 * limit, which is right for everything that is held in memory or spooled to disk, forms above all. On a streaming path the
 * announced length is hidden from it while it checks, and what is read is counted against the limit of the path.
 */
@ApplicationScoped
class BodyLimits {

    private static final String LENGTH = "claimdesk.content-length";

    /** Whoever reads the stream counts too and says why it refuses; this comes after it, without a word. */
    private static final long BEHIND_THE_READER = 4L << 20;

    private final BodyLimitConfig config;
    private final long standard;

    BodyLimits(
            BodyLimitConfig config, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize standard) {
        this.config = config;
        this.standard = standard.asLongValue();
    }

    /** Most bytes of a body sent to the path. */
    long of(@Nullable String path) {
        MemorySize own = path == null ? null : config.ofPaths().get(path);
        return own == null ? standard : own.asLongValue();
    }

    void route(@Observes Router router) {
        config.ofPaths().forEach((path, limit) -> {
            router.post(path).order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(BodyLimits::hide);
            router.post(path)
                    .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1)
                    .handler(request -> show(request, limit.asLongValue()));
        });
    }

    private static void hide(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            request.put(LENGTH, length);
            request.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        request.next();
    }

    private static void show(RoutingContext request, long limit) {
        String length = request.get(LENGTH);
        if (length != null) {
            request.request().headers().set(HttpHeaders.CONTENT_LENGTH, length);
        }
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit + BEHIND_THE_READER);
        request.next();
    }
}
