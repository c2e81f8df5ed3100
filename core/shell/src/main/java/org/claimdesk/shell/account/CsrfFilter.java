package org.claimdesk.shell.account;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the CSRF token where a browser adds the sign-in by itself: requests that change something and come with the
 * session cookie. Whoever sends a password or a key has no need of it.
 */
class CsrfFilter {

    static final String HEADER = "X-CSRF-Token";
    static final String FIELD = "csrf-token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;
    private final CsrfTokens tokens;

    CsrfFilter(SecurityIdentity identity, CsrfTokens tokens) {
        this.identity = identity;
        this.tokens = tokens;
    }

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        Session session = identity.getAttribute(Identities.SESSION);
        if (session != null && !tokens.valid(token(request), session)) {
            throw new ProblemException(
                    403,
                    "csrf-token",
                    "This page is too old",
                    "The request did not carry the token of this session. Load the page again and repeat what you did.");
        }
    }

    private static @Nullable String token(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        if (header != null) {
            return header;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return context.getFormData() == null ? null : (String) context.getFormParameter(FIELD, true, false);
    }
}
