package org.claimdesk.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.quantity.NumberWords;
import org.jspecify.annotations.Nullable;

/** Times told from the day of publication: "Sunday night", "last week", "two years ago", "currently". */
final class RelativeRules {

    private static final String PART_OF_DAY = "(?:(morning|afternoon|evening|night|noon|midnight))";
    private static final String COUNT =
            "(\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN + "|an?|several|a\\s+few|a\\s+couple\\s+of)";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "(?:early|late|earlier|later)?\\s*(yesterday|today|tomorrow|tonight)(?:\\s+" + PART_OF_DAY + ")?",
                    RelativeRules::near),
            Rule.of("(?:this|that)\\s+" + PART_OF_DAY, (m, c, a) -> part(c.published(), m.group(1))),
            Rule.of("last\\s+(night|evening)", (m, c, a) -> part(plus(c.published(), "day", -1), m.group(1))),
            Rule.of(
                    "(?:(?:this\\s+(?:past|coming)|last|next|earlier|late|early)\\s+)?(" + Calendar.WEEKDAY
                            + ")(?:['’]s)?(?:\\s+" + PART_OF_DAY + ")?",
                    RelativeRules::weekday),
            Rule.of(
                    "(?:(?:earlier|later|early|late)\\s+)?(last|this|next|the\\s+(?:past|previous|following|coming))\\s+(day|week|weekend|month|quarter|year|decade|century)",
                    RelativeRules::unit),
            Rule.of("(last|this|next)\\s+(spring|summer|autumn|fall|winter)", RelativeRules::season),
            Rule.of(
                    "(?:(?:nearly|almost|about|roughly|more\\s+than|over|around)\\s+)?" + COUNT
                            + "\\s+(day|week|month|year|decade|hour|minute|centur)(?:s|ies|y)?\\s+(ago|earlier|later|from\\s+now)",
                    RelativeRules::distance),
            Rule.of("recently|lately|in\\s+the\\s+past", (m, c, a) -> "PAST_REF"),
            Rule.of("now|currently|at\\s+present|nowadays", (m, c, a) -> "PRESENT_REF"),
            Rule.of("(?:in\\s+)?the\\s+(?:near\\s+)?future", (m, c, a) -> "FUTURE_REF"),
            Rule.of(
                    "(?:every|each)\\s+(day|week|month|year|night|morning)|(daily|weekly|monthly|yearly|annually)",
                    RelativeRules::every));

    private RelativeRules() {}

    private static String near(MatchResult m, Calendar calendar, boolean ahead) {
        String word = m.group(1).toLowerCase(Locale.ROOT);
        LocalDate day =
                plus(calendar.published(), "day", word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0);
        if (day == null) {
            return word.equals("yesterday") ? "PAST_REF" : word.equals("tomorrow") ? "FUTURE_REF" : "PRESENT_REF";
        }
        String part = word.equals("tonight") ? "night" : m.group(2);
        return part == null ? day.toString() : part(day, part);
    }

    private static String weekday(MatchResult m, Calendar calendar, boolean ahead) {
        String before = m.group().toLowerCase(Locale.ROOT);
        boolean coming = before.startsWith("next")
                || before.startsWith("this coming")
                || ahead && !before.startsWith("last") && !before.startsWith("earlier");
        String value = calendar.weekday(m.group(1), coming);
        return m.group(2) == null ? value : value + suffix(m.group(2));
    }

    private static @Nullable String unit(MatchResult m, Calendar calendar, boolean ahead) {
        String[] words = m.group(1).split("\\s+");
        return period(
                calendar.published(), m.group(2).toLowerCase(Locale.ROOT), CalendarRules.step(words[words.length - 1]));
    }

    private static @Nullable String season(MatchResult m, Calendar calendar, boolean ahead) {
        LocalDate day = calendar.published();
        String season = CalendarRules.season(m.group(2));
        return day == null
                ? TimeExpression.UNKNOWN_YEAR + "-" + season
                : (day.getYear() + CalendarRules.step(m.group(1))) + "-" + season;
    }

    private static @Nullable String distance(MatchResult m, Calendar calendar, boolean ahead) {
        String unit = m.group(2).toLowerCase(Locale.ROOT);
        boolean back = m.group(3).equals("ago") || m.group(3).equals("earlier");
        String vague = back ? "PAST_REF" : "FUTURE_REF";
        String count = m.group(1).toLowerCase(Locale.ROOT);
        LocalDate day = calendar.published();
        if (day == null || count.startsWith("several") || count.endsWith("few") || count.endsWith("of")) {
            return vague;
        }
        Double number = count.matches("an?") ? Double.valueOf(1) : NumberWords.number(count);
        if (number == null || number != Math.rint(number) || number > 3000) {
            return vague;
        }
        int step = (int) (back ? -number : number);
        return switch (unit) {
            case "hour", "minute" -> day.toString();
            case "centur" -> vague;
            case "decade" -> Calendar.year(day.getYear() + 10 * step).substring(0, 3);
            default -> period(day, unit, step);
        };
    }

    /** The day, week, month … that lies so many of them from the day. */
    private static @Nullable String period(@Nullable LocalDate day, String unit, int step) {
        if (day == null) {
            return step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : "PRESENT_REF";
        }
        LocalDate there = plus(day, unit, step);
        return switch (unit) {
            case "day" -> String.valueOf(there);
            case "week" -> Calendar.week(day.plusWeeks(step));
            case "weekend" -> Calendar.week(day.plusWeeks(step)) + "-WE";
            case "month" ->
                Calendar.month(
                        day.plusMonths(step).getYear(), day.plusMonths(step).getMonthValue());
            case "quarter" -> quarter(day.plusMonths(3L * step));
            case "decade" -> Calendar.year(day.getYear() + 10 * step).substring(0, 3);
            case "century" -> Calendar.year(day.getYear() + 100 * step).substring(0, 2);
            default -> Calendar.year(day.getYear() + step);
        };
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate day, String unit, int step) {
        return day == null ? null : unit.equals("day") ? day.plusDays(step) : day;
    }

    private static String part(@Nullable LocalDate day, String part) {
        return (day == null ? TimeExpression.UNKNOWN_DAY : day.toString()) + suffix(part);
    }

    private static String suffix(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "noon" -> "T12:00";
            case "midnight" -> "T24:00";
            default -> "TNI";
        };
    }

    private static String every(MatchResult m, Calendar calendar, boolean ahead) {
        String word = (m.group(1) == null ? m.group(2) : m.group(1)).toLowerCase(Locale.ROOT);
        return switch (word.charAt(0)) {
            case 'w' -> "P1W";
            case 'y', 'a' -> "P1Y";
            case 'm' -> word.startsWith("mor") ? "P1D" : "P1M";
            default -> "P1D";
        };
    }
}
