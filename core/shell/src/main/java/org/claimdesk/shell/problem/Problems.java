package org.claimdesk.shell.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes every error of the service: JSON for programs, a page for people, the way to the sign-in for strangers. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/.*)");
    private static final String JSON = "application/problem+json";
    private static final String HTML = "text/html;charset=UTF-8";

    private final ObjectMapper json;
    private final Template page;

    Problems(ObjectMapper json, @Location("error") Template page) {
        this.json = json;
        this.page = page;
    }

    /** The words for a status that no exception of ours explains. */
    public Answer of(int status, HttpServerRequest request, @Nullable Throwable cause) {
        return of(StatusProblem.of(status), request, cause);
    }

    /**
     * @param cause logged when the service is at fault
     */
    public Answer of(ProblemException problem, HttpServerRequest request, @Nullable Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 13);
        if (problem.status() >= 500 && HungUp.is(cause, request)) {
            LOG.infof("hung up: method=%s path=%s reference=%s", request.method(), request.path(), reference);
        } else if (cause instanceof ProblemException && problem.status() == 503) {
            // Somebody has to wait, as we told; what is wrong behind it has lines of its own.
            LOG.infof(
                    "not now: type=%s method=%s path=%s reference=%s",
                    problem.type(), request.method(), request.path(), reference);
        } else if (problem.status() >= 500) {
            LOG.errorf(
                    cause,
                    "failed: status=%d method=%s path=%s reference=%s",
                    problem.status(),
                    request.method(),
                    request.path(),
                    reference);
        }
        Map<String, String> headers = new HashMap<>(problem.headers());
        headers.putIfAbsent("Cache-Control", "no-store");
        if (problem.status() == 401) {
            Answer redirect = toSignIn(request, headers);
            if (redirect != null) {
                return redirect;
            }
            headers.put("WWW-Authenticate", challenge(request));
        }
        String instance = request.path() + "#" + reference;
        return forPeople(request)
                ? new Answer(problem.status(), headers, HTML, page(problem, reference))
                : new Answer(problem.status(), headers, JSON, json(problem, instance));
    }

    /** Whether a browser shows the answer as a page. */
    private static boolean forPeople(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !request.path().startsWith("/api/");
    }

    private static @Nullable Answer toSignIn(HttpServerRequest request, Map<String, String> headers) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            headers.put("HX-Redirect", "/sign-in?return-to=" + encoded(currentPage(request)));
            return new Answer(401, headers, JSON, "");
        }
        if (forPeople(request)
                && request.method().equals(HttpMethod.GET)
                && request.getHeader("Authorization") == null) {
            headers.put("Location", "/sign-in?return-to=" + encoded(request.uri()));
            return new Answer(302, headers, HTML, "");
        }
        return null;
    }

    /** The page whose script is asking, as htmx tells it. */
    private static String currentPage(HttpServerRequest request) {
        String url = request.getHeader("HX-Current-URL");
        Matcher page = PAGE.matcher(url == null ? "" : url);
        return page.matches() ? page.group(1) : "/";
    }

    private static String encoded(String target) {
        return URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** A browser that is told "Basic" for what a script fetched asks in a window of its own; so it is told another word. */
    private static String challenge(HttpServerRequest request) {
        boolean browser = request.getHeader("Sec-Fetch-Mode") != null;
        return (browser ? "Session" : "Basic") + " realm=\"Claimdesk\", charset=\"UTF-8\"";
    }

    private String page(ProblemException problem, String reference) {
        return page.data("status", problem.status())
                .data("title", problem.title())
                .data("detail", problem.detail())
                .data("instance", problem.status() >= 500 ? reference : null)
                .render();
    }

    private String json(ProblemException problem, String instance) {
        try {
            return json.writeValueAsString(new Problem(
                    problem.type(),
                    problem.title(),
                    problem.status(),
                    problem.detail(),
                    instance,
                    problem.violations()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
