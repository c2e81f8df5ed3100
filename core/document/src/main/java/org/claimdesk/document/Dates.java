package org.claimdesk.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of document metadata, from ISO 8601 to "Jan. 5, 2020", and writes them as ISO 8601. */
public final class Dates {
    private static final int LONGEST = 80;
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[t ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
                    + "\\s?(z|utc|gmt|[+-]\\d{2}:?\\d{2})?)?.*");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?:\\D.*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\.?,?\\s+(\\d{4})\\b");

    private Dates() {}

    /** The date as ISO 8601, with the time when it is told with its offset; null when it is no date. */
    public static @Nullable String iso(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String value = Whitespace.collapse(text).toLowerCase(Locale.ROOT);
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.matches()) {
                return fromIso(iso);
            }
            Matcher basic = BASIC.matcher(value);
            if (basic.matches()) {
                return checked(number(basic, 1), number(basic, 2), number(basic, 3));
            }
            String written = written(value);
            return written != null ? written : rfc1123(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first date written in words in the text. */
    private static @Nullable String written(String value) {
        Matcher monthFirst = MONTH_FIRST.matcher(value);
        if (monthFirst.find()) {
            return checked(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(value);
        if (dayFirst.find() && value.indexOf(':') < 0) {
            return checked(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        return null;
    }

    /** The date of a mail, such as "Tue, 3 Mar 2020 10:05:00 +0100 (CET)". */
    private static @Nullable String rfc1123(String text) {
        String value = Whitespace.collapse(text.replaceAll("\\([^)]*\\)", "")).replaceFirst("^[A-Za-z]{3},? ", "");
        try {
            DateTimeFormatter mail = DateTimeFormatter.ofPattern("d MMM yyyy H:m[:s] [Z][z]", Locale.ENGLISH);
            return OffsetDateTime.parse(value.replaceFirst("(GMT|UT|UTC|Z)$", "+0000"), mail)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return written(value.replace(':', ' ').toLowerCase(Locale.ROOT));
        }
    }

    private static String fromIso(Matcher iso) {
        String date = LocalDate.parse(iso.group(1)).toString();
        if (iso.group(2) == null || iso.group(3) == null) {
            return date;
        }
        String offset = iso.group(3).matches("z|utc|gmt") ? "Z" : iso.group(3).replaceFirst("^(...)(\\d\\d)$", "$1:$2");
        LocalDateTime time = LocalDateTime.parse(date + "T" + iso.group(2));
        return OffsetDateTime.parse(time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + offset)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        Integer month = MONTHS.get(name.substring(0, 3));
        return month == null ? 0 : month;
    }

    private static @Nullable String checked(int year, int month, int day) {
        return year < 1500 || year > 2200
                ? null
                : LocalDate.of(year, month, day).toString();
    }
}
