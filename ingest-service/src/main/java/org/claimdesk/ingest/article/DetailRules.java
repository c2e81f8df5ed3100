package org.claimdesk.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The bounds of {@link ArticleDetails}; lengths in UTF-16 units. */
final class DetailRules {

    static final int TITLE = 500;
    static final int NAME = 200;
    static final int NAMES = 20;
    private static final int URL = 2048;
    private static final int DATE_LENGTH = "2026-03-14".length();

    private DetailRules() {}

    static void check(
            @Nullable String title,
            List<String> bylines,
            @Nullable String publisher,
            @Nullable String publishedAt,
            @Nullable String url) {
        ProblemException problem = new ProblemException(
                400, "bad-input", "Bad input", "Something said about the article does not fit; see violations.");
        longerThan(TITLE, title, "title", problem);
        longerThan(NAME, publisher, "publisher", problem);
        if (bylines.size() > NAMES) {
            problem.violation("byline", "must be at most " + NAMES + " names");
        }
        bylines.forEach(name -> longerThan(NAME, name, "byline", problem));
        if (publishedAt != null && !isDate(publishedAt)) {
            problem.violation("publishedAt", "must be a date like 2026-03-14 or a time like 2026-03-14T09:26:53Z");
        }
        if (url != null && !isWebAddress(url)) {
            problem.violation("url", "must be an http or https address of at most " + URL + " characters");
        }
        if (!problem.violations().isEmpty()) {
            throw problem;
        }
    }

    static boolean isDate(@Nullable String value) {
        if (value == null) {
            return false;
        }
        try {
            int year = value.length() == DATE_LENGTH
                    ? LocalDate.parse(value).getYear()
                    : OffsetDateTime.parse(value).getYear();
            return year > 0 && year <= 9999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static boolean isWebAddress(@Nullable String value) {
        if (value == null || value.length() > URL) {
            return false;
        }
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null
                    && Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void longerThan(int most, @Nullable String value, String field, ProblemException problem) {
        if (value != null && value.length() > most) {
            problem.violation(field, "must be at most " + most + " characters");
        }
    }
}
