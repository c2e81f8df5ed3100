package org.claimdesk.language.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.claimdesk.language.quantity.NumberWords;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "10 years", "a 13-year", "several months", "the past two weeks". */
final class DurationRules {

    private static final String UNIT = "(second|minute|hour|day|week|month|year|decade|centur)(?:s|ies|y)?";
    private static final String COUNT =
            "(\\d+(?:\\.\\d+)?(?:\\s+1/2)?|" + NumberWords.PATTERN + "|an?|several|a\\s+few|a\\s+couple\\s+of)";
    private static final String BEFORE =
            "(?:(?:nearly|almost|at\\s+least|more\\s+than|over(?!\\s+the)|less\\s+than)\\s+)?"
                    + "(?:the\\s+(?:past|last|next|first)\\s+)?";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "(?<=\\bwithin\\s)(?:an?)\\s+(day|week|month|year|hour)",
                    (m, c, a) -> written("1", m.group(1).toLowerCase(Locale.ROOT))),
            Rule.of("each\\s+of\\s+the\\s+past\\s+" + COUNT + "\\s+" + UNIT, DurationRules::value),
            Rule.of(
                    BEFORE + COUNT + "(?:\\s+|-)" + UNIT + "(?:['’](?!\\p{L}))?(?![-\\s]old\\b|\\s+of\\s+age)",
                    DurationRules::value),
            Rule.of(
                    "(?:recent|(?:the|in)\\s+past(?:\\s+few)?|the\\s+last\\s+few|coming)\\s+" + UNIT,
                    DurationRules::vague),
            Rule.of("(?<=\\bfor\\s)(?:many\\s+)?(day|week|month|year|decade|centur)(?:s|ies)", DurationRules::vague));

    private DurationRules() {}

    private static @Nullable String value(MatchResult m, Calendar calendar, boolean ahead) {
        String count = m.group(1).toLowerCase(Locale.ROOT);
        String unit = m.group(2).toLowerCase(Locale.ROOT);
        if (count.equals("a") || count.equals("an")) {
            // "a day" and "an hour" mostly tell a rate or one occasion.
            return m.group().contains("past")
                            || m.group().contains("last")
                            || unit.equals("year")
                            || unit.equals("decade")
                            || unit.equals("centur")
                    ? written("1", unit)
                    : null;
        }
        if (count.startsWith("several") || count.endsWith("few") || count.endsWith("of")) {
            return written("X", unit);
        }
        if (count.endsWith("1/2") && (unit.equals("year") || unit.equals("day"))) {
            return halves(count, unit);
        }
        Double number = NumberWords.number(count.replace(" 1/2", ".5"));
        return number == null
                ? null
                : written(new BigDecimal(number.toString()).stripTrailingZeros().toPlainString(), unit);
    }

    private static String halves(String count, String unit) {
        String whole = count.replaceAll("\\s.*", "");
        return unit.equals("year") ? "P" + whole + "Y6M" : "P" + whole + "DT12H";
    }

    private static @Nullable String vague(MatchResult m, Calendar calendar, boolean ahead) {
        return written("X", m.group(1).toLowerCase(Locale.ROOT));
    }

    private static String written(String number, String unit) {
        return switch (unit) {
            case "second" -> "PT" + number + "S";
            case "minute" -> "PT" + number + "M";
            case "hour" -> "PT" + number + "H";
            case "day" -> "P" + number + "D";
            case "week" -> "P" + number + "W";
            case "month" -> "P" + number + "M";
            case "year" -> "P" + number + "Y";
            case "decade" -> "P" + number + "DE";
            default -> "P" + number + "CE";
        };
    }
}
