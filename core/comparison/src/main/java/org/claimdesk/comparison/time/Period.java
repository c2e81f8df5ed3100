package org.claimdesk.comparison.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.TimeExpression;

/**
 * The days that a date or period covers, both ends included.
 *
 * @param yearless whether the year is unknown ("March 26"); then only day and month count, put into the year 2000
 */
public record Period(LocalDate first, LocalDate last, boolean yearless) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})(?:XX)?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
        }
    }

    /** Reads a TIMEX3 value; empty for durations, sets and vague references. */
    public static Optional<Period> of(String value) {
        try {
            if (value.startsWith(TimeExpression.UNKNOWN_YEAR + "-")) {
                return known("2000" + value.substring(4)).map(p -> new Period(p.first, p.last, true));
            }
            return known(value);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean meets(Period other) {
        if (yearless == other.yearless) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
        Period dated = yearless ? other : this;
        Period free = yearless ? this : other;
        for (int year = dated.first.getYear(); year <= dated.last.getYear(); year++) {
            if (!dated.first.isAfter(free.last.withYear(year))
                    && !free.first.withYear(year).isAfter(dated.last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this lies wholly after the other; false where a year is unknown. */
    public boolean after(Period other) {
        return !yearless && !other.yearless && first.isAfter(other.last);
    }

    private static Optional<Period> known(String value) {
        Matcher match = DAY.matcher(value);
        if (match.matches()) {
            LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            return Optional.of(new Period(day, day, false));
        }
        match = MONTH.matcher(value);
        if (match.matches()) {
            return months(number(match, 1), number(match, 2), 1);
        }
        match = QUARTER.matcher(value);
        if (match.matches()) {
            return months(number(match, 1), 3 * number(match, 2) - 2, 3);
        }
        match = HALF.matcher(value);
        if (match.matches()) {
            return months(number(match, 1), 6 * number(match, 2) - 5, 6);
        }
        match = SEASON.matcher(value);
        if (match.matches()) {
            int begin =
                    switch (match.group(2)) {
                        case "SP" -> 3;
                        case "SU" -> 6;
                        case "FA" -> 9;
                        default -> 12;
                    };
            return months(number(match, 1), begin, 3);
        }
        return years(value);
    }

    private static Optional<Period> years(String value) {
        if (YEAR.matcher(value).matches()) {
            return years(Integer.parseInt(value), 1);
        }
        Matcher match = DECADE.matcher(value);
        if (match.matches()) {
            return years(number(match, 1) * 10, 10);
        }
        match = CENTURY.matcher(value);
        return match.matches() ? years(number(match, 1) * 100, 100) : Optional.empty();
    }

    private static Optional<Period> months(int year, int month, int count) {
        YearMonth begin = YearMonth.of(year, month);
        return Optional.of(
                new Period(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth(), false));
    }

    private static Optional<Period> years(int year, int count) {
        return Optional.of(new Period(
                Year.of(year).atDay(1), Year.of(year + count - 1).atMonth(12).atEndOfMonth(), false));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
