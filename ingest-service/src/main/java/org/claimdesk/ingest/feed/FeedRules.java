package org.claimdesk.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What may be said of a feed. */
@ApplicationScoped
class FeedRules {

    private static final int URL = 2048;
    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z]+://[^/?]+");

    private final FeedConfig config;

    FeedRules(FeedConfig config) {
        this.config = config;
    }

    /**
     * @param interval ISO 8601 duration, null for the usual one
     * @throws ProblemException 400 with the field and its limits
     */
    FeedSettings check(@Nullable String url, @Nullable String publisher, Lane lane, @Nullable String interval) {
        ArticleDetails details = new ArticleDetails(null, List.of(), publisher, null, url);
        if (details.url() == null) {
            throw BadInput.unusable("url", "must be an http or https address of at most " + URL + " characters");
        }
        String address = address(URI.create(details.url()));
        if (address.length() > URL) {
            throw BadInput.unusable("url", "must be an http or https address of at most " + URL + " characters");
        }
        return new FeedSettings(address, details.publisher(), lane, interval(interval));
    }

    /** The one form in which feeds are compared: no fragment, nothing but ASCII, scheme and host in lower case. */
    static String address(URI uri) {
        String whole = uri.toASCIIString().replaceFirst("#.*", "");
        Matcher origin = ORIGIN.matcher(whole);
        if (!origin.lookingAt()) {
            return whole;
        }
        String rest = whole.substring(origin.end());
        return origin.group().toLowerCase(Locale.ROOT) + (rest.startsWith("/") ? "" : "/") + rest;
    }

    private Duration interval(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return config.interval();
        }
        String limits = "must be a duration from " + config.shortestInterval() + " to " + config.longestInterval()
                + ", such as PT15M";
        try {
            Duration given = Duration.parse(value.strip());
            if (given.compareTo(config.shortestInterval()) < 0 || given.compareTo(config.longestInterval()) > 0) {
                throw BadInput.unusable("interval", limits);
            }
            return given;
        } catch (DateTimeParseException e) {
            throw BadInput.unusable("interval", limits);
        }
    }
}
