package org.claimdesk.shell.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Sessions in and out of the browser. Cookies are for this host only and, over https, never sent without it. */
@ApplicationScoped
class SessionCookies {

    static final String NAME = "claimdesk-session";

    /** The cookie is not written anew with every request. */
    private static final Duration RENEW_AFTER = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionSeal seal;
    private final CsrfTokens csrf;
    private final SessionConfig config;
    private final Clock clock = Clock.systemUTC();

    SessionCookies(SessionSeal seal, CsrfTokens csrf, SessionConfig config) {
        this.seal = seal;
        this.csrf = csrf;
        this.config = config;
    }

    /** The session that the request brings, unless it is over. */
    Optional<Session> read(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(NAME))
                .flatMap(cookie -> seal.open(cookie.getValue()))
                .filter(session -> !session.over(clock.instant(), config));
    }

    /** Begins a session. */
    void begin(RoutingContext request, Account account) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        write(
                request,
                Session.of(account, Base64.getUrlEncoder().withoutPadding().encodeToString(nonce), clock.instant()));
    }

    /** Keeps a session going, and its CSRF cookie beside it. */
    void keep(RoutingContext request, Session session) {
        Instant now = clock.instant();
        Cookie token = request.request().getCookie(csrf.cookieName());
        if (session.seen().plus(RENEW_AFTER).isBefore(now)) {
            write(request, session.seenAt(now));
        } else if (token == null || !csrf.valid(token.getValue(), session)) {
            writeToken(request, session);
        }
    }

    void end(RoutingContext request) {
        request.response().addCookie(cookie(request, NAME, "").setHttpOnly(true).setMaxAge(0));
        request.response().addCookie(cookie(request, csrf.cookieName(), "").setMaxAge(0));
    }

    private void write(RoutingContext request, Session session) {
        request.response()
                .addCookie(cookie(request, NAME, seal.seal(session))
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(config.idle().toSeconds()));
        writeToken(request, session);
    }

    private void writeToken(RoutingContext request, Session session) {
        request.response()
                .addCookie(cookie(request, csrf.cookieName(), csrf.token(session))
                        .setSameSite(CookieSameSite.STRICT)
                        .setMaxAge(config.idle().toSeconds()));
    }

    private static Cookie cookie(RoutingContext request, String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setSameSite(CookieSameSite.LAX)
                .setSecure("https".equals(request.request().scheme()));
    }
}
