package org.claimdesk.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.claimdesk.language.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Times of day: "7:15 p.m.", "6 a.m.", "18:30". */
final class ClockRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "(?:around\\s+|about\\s+)?(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?\\s?m\\b\\.?",
                    ClockRules::value),
            Rule.of("(?<=\\bat\\s)(\\d{1,2}):(\\d{2})()", ClockRules::value));

    private ClockRules() {}

    private static @Nullable String value(MatchResult m, Calendar calendar, boolean ahead) {
        int hour = Integer.parseInt(m.group(1));
        String half = m.group(3).toLowerCase(Locale.ROOT);
        if (hour > (half.isEmpty() ? 23 : 12)) {
            return null;
        }
        int there = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
        LocalDate day = calendar.published();
        return (day == null ? TimeExpression.UNKNOWN_DAY : day.toString())
                + "T%02d:%s".formatted(there, m.group(2) == null ? "00" : m.group(2));
    }
}
