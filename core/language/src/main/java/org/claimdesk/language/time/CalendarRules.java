package org.claimdesk.language.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.quantity.NumberWords;
import org.jspecify.annotations.Nullable;

/** Dates with a name or a number of their own: "14 April 2025", "March 2024", "mid-2024", "the 1970s", "fourth quarter". */
final class CalendarRules {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:1[0-9]|20)\\d{2})";
    private static final String PART = "(?:(?:early|late|mid|the (?:beginning|start|end|middle) of)[\\s-]+)?";
    private static final String WEEKDAY = "(?:" + Calendar.WEEKDAY + ",?\\s+)?";

    static final List<Rule> ALL = List.of(
            Rule.of("(\\d{4})-(\\d{2})-(\\d{2})", (m, c, a) -> Calendar.day(number(m, 1), number(m, 2), number(m, 3))),
            Rule.of(
                    WEEKDAY + "(" + Calendar.MONTH + ")\\s*" + DAY + ",?\\s+" + YEAR,
                    (m, c, a) -> Calendar.day(number(m, 3), Calendar.month(m.group(1)), number(m, 2))),
            Rule.of(
                    WEEKDAY + "(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?(" + Calendar.MONTH + "),?\\s+" + YEAR,
                    (m, c, a) -> Calendar.day(number(m, 3), Calendar.month(m.group(2)), number(m, 1))),
            Rule.of(
                    PART + "(" + Calendar.MONTH + "),?\\s+(?:of\\s+)?" + YEAR,
                    (m, c, a) -> Calendar.month(number(m, 2), Calendar.month(m.group(1)))),
            Rule.of(
                    "(?:last\\s+)?" + WEEKDAY + "(" + Calendar.MONTH + ")\\s*" + DAY
                            + "(?!,?\\s*(?:million|billion|percent|%))",
                    (m, c, a) -> c.nearestDay(Calendar.month(m.group(1)), number(m, 2), a)),
            Rule.of(
                    WEEKDAY + "(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?(" + Calendar.MONTH + ")",
                    (m, c, a) -> c.nearestDay(Calendar.month(m.group(2)), number(m, 1), a)),
            Rule.of("(" + Calendar.MONTH + ")\\s+(?:of\\s+)?(this|last|next)\\s+year", CalendarRules::monthOfYear),
            Rule.of("(last|this|next)\\s+(" + Calendar.MONTH + ")", CalendarRules::namedMonth),
            Rule.of(PART + "(" + Calendar.MONTH + ")", CalendarRules::bareMonth),
            Rule.of(
                    "(?:(?:the\\s+)?(?:early|late|mid)[\\s-]+|the\\s+)?((?:1[0-9]|20)\\d)0['’]?s",
                    (m, c, a) -> m.group(1)),
            Rule.of("(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)[\\s-]century", (m, c, a) -> "%02d"
                    .formatted(number(m, 1) - 1)),
            Rule.of(
                    "(?:the\\s+)?(first|second|third|fourth)[\\s-]+quarter(?:\\s+of)?\\s+(?:fiscal\\s+)?" + YEAR,
                    (m, c, a) -> m.group(2) + "-Q" + ordinal(m.group(1))),
            Rule.of("(?:the\\s+)?year[\\s-]earlier\\s+(first|second|third|fourth)[\\s-]+quarter", (m, c, a) -> {
                String quarter = quarter(m, c, a);
                return quarter == null || quarter.startsWith("X")
                        ? quarter
                        : Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
            }),
            Rule.of("(?:the\\s+)?(first|second|third|fourth)[\\s-]+quarter", CalendarRules::quarter),
            Rule.of("(?:eighteen|nineteen)[\\s-]" + NumberWords.TENS, (m, c, a) -> NumberWords.year(m.group())),
            Rule.of(
                    "(?:the\\s+)?(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?" + YEAR,
                    (m, c, a) -> m.group(2) + "-" + season(m.group(1))),
            Rule.of("(?:fiscal|calendar)\\s+(?:year\\s+)?" + YEAR, (m, c, a) -> m.group(1)),
            Rule.of(
                    PART + "(?:the\\s+year\\s+)?" + YEAR
                            + "(?!\\s*(?:%|percent|per cent|people|inmates|dollars|euros|pounds|miles|km|kilomet|met(?:er|re)s|feet|times|tons|votes)|,\\d{3}|[-–]\\p{L}|\\.\\d)",
                    (m, c, a) -> m.group(1)));

    private CalendarRules() {}

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int ordinal(String word) {
        return List.of("first", "second", "third", "fourth").indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    static String season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    private static @Nullable String monthOfYear(MatchResult m, Calendar calendar, boolean ahead) {
        int month = Calendar.month(m.group(1));
        if (calendar.published() == null) {
            return TimeExpression.UNKNOWN_YEAR + "-%02d".formatted(month);
        }
        return Calendar.month(calendar.published().getYear() + step(m.group(2)), month);
    }

    private static @Nullable String namedMonth(MatchResult m, Calendar calendar, boolean ahead) {
        int month = Calendar.month(m.group(2));
        if (m.group(2).equals("may") && !m.group(1).equalsIgnoreCase("last")) {
            return null;
        }
        if (calendar.published() == null) {
            return TimeExpression.UNKNOWN_YEAR + "-%02d".formatted(month);
        }
        int year = calendar.published().getYear();
        int now = calendar.published().getMonthValue();
        return switch (step(m.group(1))) {
            case -1 -> Calendar.month(month < now ? year : year - 1, month);
            case 1 -> Calendar.month(month > now ? year : year + 1, month);
            default -> Calendar.month(year, month);
        };
    }

    /** "May" and "March" alone must be capitalised, and "May" must not be the verb. */
    private static @Nullable String bareMonth(MatchResult m, Calendar calendar, boolean ahead) {
        String name = m.group(1);
        if (!Character.isUpperCase(name.charAt(0)) || name.length() <= 3 && !name.equals("May")) {
            return null;
        }
        return calendar.nearestMonth(Calendar.month(name), ahead);
    }

    private static @Nullable String quarter(MatchResult m, Calendar calendar, boolean ahead) {
        int quarter = ordinal(m.group(1));
        if (calendar.published() == null) {
            return TimeExpression.UNKNOWN_YEAR + "-Q" + quarter;
        }
        int now = (calendar.published().getMonthValue() + 2) / 3;
        int year = calendar.published().getYear();
        return (quarter > now ? year - 1 : year) + "-Q" + quarter;
    }

    static int step(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
    }
}
