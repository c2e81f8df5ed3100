package org.claimdesk.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.claimdesk.language.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reckons from the day of publication, and writes TIMEX3 values. */
final class Calendar {

    static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)|sept?(?:ember|\\.)|oct(?:ober|\\.)|"
                    + "nov(?:ember|\\.)|dec(?:ember|\\.))";
    static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final @Nullable LocalDate published;

    Calendar(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static String year(int year) {
        return "%04d".formatted(year);
    }

    static String month(int year, int month) {
        return "%04d-%02d".formatted(year, month);
    }

    static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** @return null for a day that does not exist */
    static @Nullable String day(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= java.time.YearMonth.of(year, month).lengthOfMonth()
                ? "%04d-%02d-%02d".formatted(year, month, day)
                : null;
    }

    /** The day of that name on or before publication, or behind it when the sentence looks ahead. */
    String weekday(String name, boolean ahead) {
        DayOfWeek wanted = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        if (published == null) {
            return TimeExpression.UNKNOWN_YEAR + "-WXX-" + wanted.getValue();
        }
        return (ahead
                        ? published.with(TemporalAdjusters.next(wanted))
                        : published.with(TemporalAdjusters.previousOrSame(wanted)))
                .toString();
    }

    /** The latest month of that name before publication ends, or the next one when the sentence looks ahead. */
    String nearestMonth(int month, boolean ahead) {
        if (published == null) {
            return TimeExpression.UNKNOWN_YEAR + "-%02d".formatted(month);
        }
        return month(yearOf(month, ahead, 0), month);
    }

    @Nullable
    String nearestDay(int month, int day, boolean ahead) {
        if (published == null) {
            return day(2000, month, day) == null
                    ? null
                    : TimeExpression.UNKNOWN_YEAR + "-%02d-%02d".formatted(month, day);
        }
        return day(yearOf(month, ahead, 1), month, day);
    }

    /** @param slack so many months ahead of publication are still the coming ones */
    private int yearOf(int month, boolean ahead, int slack) {
        int now = published == null ? 0 : published.getMonthValue();
        int year = published == null ? 0 : published.getYear();
        if (ahead) {
            return month < now ? year + 1 : year;
        }
        return month > now + slack ? year - 1 : slack > 0 && month + 11 == now ? year + 1 : year;
    }
}
