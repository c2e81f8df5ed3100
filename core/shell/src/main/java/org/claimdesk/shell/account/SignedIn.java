package org.claimdesk.shell.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as far as the request already knows: pages are also rendered where asking the framework would block
 * an event loop.
 */
@RequestScoped
public class SignedIn {

    private final CurrentVertxRequest current;
    private final CsrfTokens tokens;

    SignedIn(CurrentVertxRequest current, CsrfTokens tokens) {
        this.current = current;
        this.tokens = tokens;
    }

    /** Null when nobody is. */
    public @Nullable ShownAccount account() {
        SecurityIdentity identity = identity();
        return identity == null
                ? null
                : ShownAccount.of(identity.getPrincipal().getName(), new TreeSet<>(identity.getRoles()));
    }

    /** The CSRF token of the session; empty without one. */
    public String csrf() {
        SecurityIdentity identity = identity();
        Session session = identity == null ? null : identity.getAttribute(Identities.SESSION);
        return session == null ? "" : tokens.token(session);
    }

    private @Nullable SecurityIdentity identity() {
        RoutingContext request = current.getCurrent();
        if (request == null || !(request.user() instanceof QuarkusHttpUser user)) {
            return null;
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        return identity.isAnonymous() ? null : identity;
    }
}
