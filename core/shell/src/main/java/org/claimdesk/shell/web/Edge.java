package org.claimdesk.shell.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import org.claimdesk.shell.problem.Answer;
import org.claimdesk.shell.problem.ProblemException;
import org.claimdesk.shell.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What happens to a request before and beside the resources: clean paths, security headers, errors of the server. */
@ApplicationScoped
class Edge {

    /** Before authentication (200) and CORS (300). */
    private static final int FIRST = 1000;

    private static final ProblemException BAD_PATH = new ProblemException(
            400,
            "bad-path",
            "Not an address of this service",
            "The path holds an encoded slash or dot, a semicolon, a backslash or an empty or dotted step.");

    private final Problems problems;
    private final SecurityHeaders headers;
    private final CurrentVertxRequest current;
    private final BodyLimits limits;

    Edge(Problems problems, SecurityHeaders headers, CurrentVertxRequest current, BodyLimits limits) {
        this.problems = problems;
        this.headers = headers;
        this.current = current;
        this.limits = limits;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    void route(@Observes Router router) {
        router.route().failureHandler(this::failed);
        router.route().last().handler(request -> answer(request, null, 404, null));
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(
                    status, request -> answer(request, status == 413 ? tooLarge(request) : null, status, null));
        }
    }

    private void receive(RoutingContext request) {
        headers.addTo(request);
        if (!CleanPath.is(request.request().path())) {
            answer(request, BAD_PATH, 400, null);
        } else if (announcedBytes(request) > limits.of(request.request().path())) {
            // The framework would refuse it too, but without a word. Nobody reads what is still coming.
            request.response()
                    .putHeader("Connection", "close")
                    .endHandler(ended -> request.request().connection().close());
            answer(request, tooLarge(request), 413, null);
        } else {
            request.next();
        }
    }

    private ProblemException tooLarge(RoutingContext request) {
        return new ProblemException(
                        413, "too-large", "Too large", "The request's body is larger than this service takes.")
                .violation(
                        "body", "must be at most " + limits.of(request.request().path()) + " bytes");
    }

    /** What Content-Length says; zero when it says nothing that makes sense, which the server deals with itself. */
    private static long announcedBytes(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof ProblemException problem) {
            answer(request, problem, problem.status(), failure);
        } else if (failure instanceof AuthenticationFailedException) {
            answer(request, null, 401, failure);
        } else if (request.response().headWritten() || request.response().ended()) {
            request.next();
        } else {
            answer(request, null, request.statusCode() < 400 ? 500 : request.statusCode(), failure);
        }
    }

    private void answer(
            RoutingContext request, @Nullable ProblemException problem, int status, @Nullable Throwable cause) {
        if (request.response().ended()) {
            return;
        }
        Answer answer = inRequestContext(
                request,
                () -> problem == null
                        ? problems.of(status, request.request(), cause)
                        : problems.of(problem, request.request(), cause));
        answer.headers().forEach(request.response()::putHeader);
        request.response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", answer.contentType())
                .end(answer.body());
    }

    /** The page of an error shows who is signed in, which is known per request. */
    private Answer inRequestContext(RoutingContext request, Supplier<Answer> answer) {
        ManagedContext context = Arc.container().requestContext();
        if (context.isActive()) {
            return answer.get();
        }
        context.activate();
        try {
            current.setCurrent(request);
            return answer.get();
        } finally {
            context.terminate();
        }
    }
}
