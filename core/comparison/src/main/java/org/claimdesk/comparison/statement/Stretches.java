package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.comparison.time.Period;
import org.claimdesk.language.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds over which stretch of time the numbers of a claim were counted: "since 2022", "in a single day", "a year". */
final class Stretches {

    private static final Map<String, String> LENGTHS =
            Map.of("hour", "PT1H", "day", "P1D", "week", "P1W", "month", "P1M", "year", "P1Y", "decade", "P1DE");
    private static final Set<String> WITHIN = Set.of("in", "within", "over", "during", "inside");
    private static final Set<String> HASTE = Set.of("just", "only", "barely", "under", "about", "roughly");
    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every");

    /** "A day after", "a year ago" tell a distance in time, "every year when" something else. */
    private static final Set<String> DISTANCES =
            Set.of("after", "before", "ago", "later", "earlier", "old", "prior", "from", "since", "of", "long");

    private record Found(int token, Stretch stretch) {}

    private final TokenLine tokens;
    private final List<Integer> numbers;
    private final List<Found> found = new ArrayList<>();

    /** @param numbers where the numbers of the claim begin, in order */
    private Stretches(TokenLine tokens, List<Integer> numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    static Stretches of(TokenLine tokens, List<Integer> numbers, List<TimeExpression> times, List<Moment> moments) {
        Stretches stretches = new Stretches(tokens, numbers);
        for (int i = 0; i < tokens.size(); i++) {
            stretches.single(i);
            stretches.since(i, moments);
        }
        times.forEach(stretches::lasting);
        return stretches;
    }

    /** That of the number that begins at a token: the first one told behind it and before the next number, else one told ahead of all. */
    @Nullable
    Stretch at(int number) {
        return found.stream()
                .filter(one -> owner(one.token) == number)
                .map(Found::stretch)
                .findFirst()
                .orElse(null);
    }

    /** Whether a time only tells where "since" begins. */
    boolean begins(Moment moment) {
        return found.stream()
                .anyMatch(one ->
                        one.stretch.endless() && moment.token() > one.token && sameClause(one.token, moment.token()));
    }

    private int owner(int token) {
        return numbers.stream()
                .filter(at -> at <= token)
                .reduce((a, b) -> b)
                .orElseGet(() -> numbers.isEmpty() ? -1 : numbers.getFirst());
    }

    private void single(int at) {
        String length = LENGTHS.get(tokens.word(at));
        String before = tokens.word(at - 1);
        String earlier = tokens.word(at - 2);
        if (length == null || DISTANCES.contains(tokens.word(at + 1))) {
            return;
        }
        boolean one = before.equals("single")
                || before.equals("one") && (WITHIN.contains(earlier) || HASTE.contains(earlier))
                || RATES.contains(before) && !earlier.equals("for") && !earlier.equals("half");
        if (one) {
            found.add(new Found(at, new Stretch(length, words(at - 1, at), null)));
        }
    }

    /** A time since when: "has … since", "since 2022". "Since" is also "because". */
    private void since(int at, List<Moment> moments) {
        if (!tokens.word(at).equals("since")) {
            return;
        }
        Moment begin = moments.stream()
                .filter(moment -> moment.token() > at && sameClause(at, moment.token()))
                .findFirst()
                .orElse(null);
        if (begin != null || perfect()) {
            Period from = begin == null ? null : begin.period();
            found.add(new Found(at, new Stretch(Stretch.SINCE, "since", from)));
        }
    }

    private boolean perfect() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i).matches("ha(s|ve|d)|['’]ve")) {
                return true;
            }
        }
        return false;
    }

    /** "In three years", "over the past two months". */
    private void lasting(TimeExpression time) {
        int at = tokens.first(time.start());
        boolean within =
                WITHIN.contains(tokens.word(at - 1)) || time.text().matches("(?i)(over|the (past|last|first)) .*");
        if (within && time.value().matches("PT?[0-9.]+\\p{Lu}+")) {
            found.add(new Found(at, new Stretch(time.value(), time.text(), null)));
        }
    }

    private boolean sameClause(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.word(i).matches("[,;:—–]")) {
                return false;
            }
        }
        return true;
    }

    private String words(int first, int last) {
        return tokens.word(first) + " " + tokens.word(last);
    }
}
