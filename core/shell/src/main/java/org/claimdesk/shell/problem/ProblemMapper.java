package org.claimdesk.shell.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one mapper: whatever a resource or the framework throws becomes the one error shape. */
class ProblemMapper {

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException problem, HttpServerRequest request) {
        return response(problems.of(problem, request, problem));
    }

    /** Signing in anew cures what is wrong with the credentials. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response stranger(SecurityException refused, HttpServerRequest request) {
        return response(problems.of(401, request, refused));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpServerRequest request) {
        return response(problems.of(403, request, refused));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException found, HttpServerRequest request) {
        boolean ours =
                found.getConstraintViolations().stream().anyMatch(violation -> returned(violation.getPropertyPath()));
        return ours ? response(problems.of(500, request, found)) : problem(BadInput.of(found), request);
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException found, HttpServerRequest request) {
        return problem(BadInput.of(found), request);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException found, HttpServerRequest request) {
        Response given = found.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        JsonProcessingException json = json(found);
        Answer answer = json != null && given.getStatus() == 400
                ? problems.of(BadInput.of(json), request, found)
                : problems.of(given.getStatus(), request, found);
        Response.ResponseBuilder response = builder(answer);
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !answer.headers().containsKey(name)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }

    /** The server has already answered 413 when a body turns out longer than allowed; this only keeps the log quiet. */
    @ServerExceptionMapper
    public Response unread(IOException failure, HttpServerRequest request) {
        boolean tooLarge = "Request too large".equals(failure.getMessage());
        return response(problems.of(tooLarge ? 413 : 500, request, failure));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, HttpServerRequest request) {
        for (Throwable each = failure.getCause(); each != null; each = each.getCause()) {
            if (each instanceof ProblemException problem) {
                return problem(problem, request);
            }
        }
        return response(problems.of(500, request, failure));
    }

    private static boolean returned(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable JsonProcessingException json(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    private static Response response(Answer answer) {
        return builder(answer).build();
    }

    private static Response.ResponseBuilder builder(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).type(answer.contentType());
        answer.headers().forEach(response::header);
        return answer.body().isEmpty() ? response : response.entity(answer.body());
    }
}
