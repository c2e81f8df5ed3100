package org.claimdesk.query.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a search. Every fault is found in one go and named with its field; a parameter that is not known is a
 * fault too, because a misspelt filter would otherwise answer with everything.
 */
public final class SearchParameters {

    /** The filters, in the order in which they are documented. */
    public static final List<String> FILTERS = List.of(
            "q",
            "mode",
            "article",
            "publisher",
            "speaker",
            "entity",
            "unit",
            "valueFrom",
            "valueTo",
            "publishedFrom",
            "publishedTo",
            "approvedFrom",
            "approvedTo",
            "rating",
            "disputed",
            "minOrigins",
            "asOf");

    private static final Set<String> PAGING = Set.of("sort", "cursor", "limit");
    private static final int LONGEST = 500;

    private final MultivaluedMap<String, String> given;
    private final List<String[]> faults = new ArrayList<>();

    private SearchParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /**
     * The search that these parameters ask for.
     *
     * @param given the decoded query of the address; empty values do not count
     * @param limit how many to a page unless told
     * @throws ProblemException 400 with every fault
     */
    public static ClaimSearch read(MultivaluedMap<String, String> given, int limit) {
        var parameters = new SearchParameters(given);
        parameters.refuseUnknown(PAGING);
        var filters = parameters.filters();
        var mode = parameters.mode(filters);
        var sort = parameters.sort(filters.q() != null);
        if (mode != Mode.TEXT && sort != Sort.RELEVANCE) {
            parameters.fault("sort", "must be relevance with this mode");
        }
        Integer size = parameters.parsed("limit", Integer::valueOf, "is not a whole number");
        if (size != null && (size < 1 || size > 500)) {
            parameters.fault("limit", "must be between 1 and 500");
        }
        parameters.refuse();
        return new ClaimSearch(filters, mode, sort, parameters.text("cursor"), Limit.of(size, limit));
    }

    /**
     * Only the filters, for what is no list: an export, a feed.
     *
     * @param others further parameters that the call takes
     */
    public static Filters filters(MultivaluedMap<String, String> given, Set<String> others) {
        var parameters = new SearchParameters(given);
        parameters.refuseUnknown(others);
        var filters = parameters.filters();
        if (!"text".equals(given.getFirst("mode")) && parameters.text("mode") != null) {
            parameters.fault("mode", "must be text: this call ranks nothing");
        }
        parameters.refuse();
        return filters;
    }

    private Filters filters() {
        var approvedTo = parsed("approvedTo", value -> instant(value, true), "is not a date or time of RFC 3339");
        var filters = new Filters(
                text("q"),
                parsed("article", UUID::fromString, "is not a UUID"),
                text("publisher"),
                text("speaker"),
                text("entity"),
                text("unit"),
                parsed("valueFrom", SearchParameters::number, "is not a number"),
                parsed("valueTo", SearchParameters::number, "is not a number"),
                parsed("publishedFrom", SearchParameters::day, "is not a date (2024-03-31)"),
                parsed("publishedTo", SearchParameters::day, "is not a date (2024-03-31)"),
                parsed("approvedFrom", value -> instant(value, false), "is not a date or time of RFC 3339"),
                approvedTo,
                ratings(),
                parsed("disputed", SearchParameters::truth, "must be true or false"),
                parsed("minOrigins", Integer::valueOf, "is not a whole number"),
                parsed("asOf", value -> instant(value, true), "is not a date or time of RFC 3339"));
        ordered("valueFrom", filters.valueFrom(), "valueTo", filters.valueTo());
        ordered("publishedFrom", filters.publishedFrom(), "publishedTo", filters.publishedTo());
        ordered("approvedFrom", filters.approvedFrom(), "approvedTo", filters.approvedTo());
        if (filters.asOf() != null) {
            for (var name : List.of("entity", "unit", "valueFrom", "valueTo", "disputed")) {
                if (text(name) != null) {
                    fault(name, "cannot be asked of the past; leave out asOf");
                }
            }
        }
        return filters;
    }

    private Mode mode(Filters filters) {
        var asked = text("mode");
        if (asked == null) {
            return Mode.TEXT;
        }
        var mode = Mode.of(asked);
        if (mode.isEmpty()) {
            fault("mode", "must be text, semantic or hybrid");
        } else if (mode.get() != Mode.TEXT && filters.q() == null) {
            fault("mode", "needs words in q");
        } else if (mode.get() != Mode.TEXT && filters.asOf() != null) {
            fault("mode", "must be text together with asOf");
        }
        return mode.orElse(Mode.TEXT);
    }

    private Sort sort(boolean words) {
        var asked = text("sort");
        if (asked == null) {
            return words ? Sort.RELEVANCE : Sort.NEWEST;
        }
        var sort = Sort.of(asked);
        if (sort.isEmpty()) {
            fault("sort", "must be relevance, newest, oldest or published");
        } else if (sort.get() == Sort.RELEVANCE && !words) {
            fault("sort", "relevance needs words to match in q");
        }
        return sort.orElse(Sort.NEWEST);
    }

    private List<Rating> ratings() {
        var ratings = new ArrayList<Rating>();
        for (var list : given.getOrDefault("rating", List.of())) {
            for (var name : list.split(",")) {
                if (!name.isBlank()) {
                    rating(name.strip(), ratings);
                }
            }
        }
        return ratings;
    }

    private void rating(String name, List<Rating> ratings) {
        try {
            ratings.add(Rating.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            fault("rating", "must be of " + Arrays.toString(Rating.values()));
        }
    }

    private void refuseUnknown(Set<String> others) {
        for (var name : new TreeSet<>(given.keySet())) {
            if (!FILTERS.contains(name) && !others.contains(name)) {
                fault(name, "is not a parameter of this call");
            } else if (!name.equals("rating")
                    && given.getOrDefault(name, List.of()).size() > 1) {
                fault(name, "is given more than once");
            }
        }
    }

    private @Nullable String text(String name) {
        var value = given.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            fault(name, "is longer than " + LONGEST + " characters or holds a NUL");
            return null;
        }
        return value.strip();
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parse, String otherwise) {
        var value = text(name);
        try {
            return value == null ? null : parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            fault(name, otherwise);
            return null;
        }
    }

    private <T extends Comparable<? super T>> void ordered(String from, @Nullable T low, String to, @Nullable T high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            fault(to, "is before " + from);
        }
    }

    /** A day stands for its beginning or, where a span ends, for the beginning of the next. */
    private static Instant instant(String value, boolean end) {
        if (value.length() == 10) {
            var day = day(value);
            return (end ? day.plusDays(1) : day).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        var time = OffsetDateTime.parse(value.replace(' ', '+'));
        day(time.toLocalDate().toString());
        return time.toInstant();
    }

    /** Years of four digits only: beyond them the database's calendar and ours part. */
    private static LocalDate day(String value) {
        if (value.length() != 10) {
            throw new DateTimeException(value);
        }
        return LocalDate.parse(value);
    }

    private static BigDecimal number(String value) {
        var number = new BigDecimal(value);
        if (number.precision() > 40 || Math.abs(number.scale()) > 40) {
            throw new NumberFormatException(value);
        }
        return number;
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private void fault(String field, String message) {
        faults.add(new String[] {field, message});
    }

    private void refuse() {
        if (faults.isEmpty()) {
            return;
        }
        var problem = new ProblemException(
                400, "bad-input", "Bad input", faults.getFirst()[0] + " " + faults.getFirst()[1] + ".");
        faults.forEach(fault -> problem.violation(fault[0], fault[1]));
        throw problem;
    }
}
