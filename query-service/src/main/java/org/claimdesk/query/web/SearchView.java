package org.claimdesk.query.web;

import java.util.List;
import java.util.Map;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.query.search.Mode;
import org.claimdesk.shell.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param given the form as it was sent
 * @param total null when there are too many to count
 * @param next the address of the next page, null on the last
 * @param first the address of the first page, null on the first
 * @param api the same search in the API
 * @param narrowed whether anything was asked for
 */
record SearchView(
        Map<String, String> given,
        List<ClaimRow> rows,
        List<Violation> faults,
        @Nullable Long total,
        @Nullable String next,
        @Nullable String first,
        String api,
        boolean narrowed) {

    /** A field as it was sent. */
    public String value(String name) {
        return given.getOrDefault(name, "");
    }

    /** What is wrong with a field; empty when nothing is. */
    public String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Violation::message)
                .findFirst()
                .orElse("");
    }

    /** Whether one of the fields that are folded away is in use. */
    public boolean unfolded() {
        return given.keySet().stream()
                .anyMatch(name ->
                        !name.equals("q") && !name.equals("mode") && !name.equals("sort") && !name.equals("cursor"));
    }

    /** How many there are, in words. */
    public String found() {
        if (total == null) {
            return first == null ? "More than 10,000 claims" : "Further claims";
        }
        return total == 1 ? "1 claim" : total + " claims";
    }

    /** What the words asked for are held against. */
    public Mode mode() {
        return Mode.of(value("mode")).orElse(Mode.TEXT);
    }

    /** The ways of finding to choose from. */
    public Mode[] modes() {
        return Mode.values();
    }

    /** The ratings to choose from. */
    public Rating[] ratings() {
        return Rating.values();
    }
}
