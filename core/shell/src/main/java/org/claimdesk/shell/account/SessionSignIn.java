package org.claimdesk.shell.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The session cookie. The account is looked up at each request: its roles are those of the file now, and a session whose
 * account is gone or has another password is no session.
 */
@ApplicationScoped
class SessionSignIn implements HttpAuthenticationMechanism {

    private final SessionCookies cookies;
    private final Accounts accounts;

    SessionSignIn(SessionCookies cookies, Accounts accounts) {
        this.cookies = cookies;
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (request.request().headers().contains("Authorization")) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(identity(request));
    }

    private @Nullable SecurityIdentity identity(RoutingContext request) {
        Optional<Session> session = cookies.read(request);
        Optional<Account> account =
                session.flatMap(known -> accounts.byId(known.account()).filter(known::belongsTo));
        if (session.isEmpty() || account.isEmpty()) {
            return null;
        }
        cookies.keep(request, session.get());
        return Identities.of(account.get(), session.get());
    }

    /** Nobody asks: 401 is answered in one place for all, see the problem package. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    /** None: this mechanism needs no identity provider. */
    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
