package org.claimdesk.review.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Citation;

/** Whether a page has the words, or at least the number, of a claim. Case, white space and kinds of quotation marks do not count. */
final class PageSearch {

    /** Fewer letters are found everywhere. */
    private static final int SHORTEST_QUOTE = 12;

    /** Code units shown on each side of what was found. */
    private static final int AROUND = 120;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?:[ \\u00a0-](thousand|million|billion|trillion|bn|m)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.TEN.pow(3),
            "million", BigDecimal.TEN.pow(6),
            "m", BigDecimal.TEN.pow(6),
            "billion", BigDecimal.TEN.pow(9),
            "bn", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12));

    private final String text;

    PageSearch(String text) {
        this.text = text;
    }

    Found find(LookedFor wanted) {
        return wanted.quotes().stream()
                .map(this::quote)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> number(wanted.numbers()))
                .orElse(new Found(Citation.Check.NOT_FOUND, null));
    }

    /** Words in their order, with nothing but signs and white space between them. */
    private Optional<Found> quote(String quote) {
        var words = WORD.matcher(quote).results().map(word -> word.group()).toList();
        if (words.size() < 2 || String.join("", words).length() < SHORTEST_QUOTE) {
            return Optional.empty();
        }
        var pattern = words.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]{1,6}"));
        var matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return matcher.find() ? Optional.of(found(Citation.Check.QUOTE_FOUND, matcher)) : Optional.empty();
    }

    private Optional<Found> number(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            var value = value(matcher);
            if (numbers.stream().anyMatch(one -> one.compareTo(value) == 0)) {
                return Optional.of(found(Citation.Check.NUMBER_FOUND, matcher));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal value(Matcher number) {
        var digits = number.group(1).replaceAll("[,\\u00a0\\u202f ]", "");
        var value = new BigDecimal(digits.length() > 40 ? digits.substring(0, 40) : digits);
        var scale = number.group(2);
        return scale == null ? value : value.multiply(SCALES.get(scale.toLowerCase(java.util.Locale.ROOT)));
    }

    private Found found(Citation.Check check, Matcher at) {
        int from = Math.max(0, at.start() - AROUND);
        int to = Math.min(text.length(), Math.min(at.end(), at.start() + 4 * AROUND) + AROUND);
        var words = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return new Found(check, (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : ""));
    }

    /** @param excerpt what stands around it; null when nothing was found */
    record Found(
            Citation.Check check,
            @org.jspecify.annotations.Nullable String excerpt) {}
}
