package org.claimdesk.language.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the unit before a number ("US$", "EUR", "£") or behind it ("km", "degrees Celsius", "dollars a barrel"). */
final class UnitReader {

    private static final Pattern MONEY_BEFORE = Pattern.compile(
            "(?:^|(?<![\\p{L}]))((?:US|U\\.S\\.?|CA|AU|HK|NZ|NT|MEX)\\s?\\$|(?-i:[CASR])\\$|c\\s\\$|CN¥|\\p{Sc}|(?:USD|EUR|GBP|JPY|CNY|CHF|INR|CAD|AUD|HKD|NZD|SGD|"
                    + "SEK|NOK|DKK|RMB|MXN|BRL|RUB|ZAR|TRY|KRW|PLN|CZK|HUF|ILS|AED|SAR|THB|MYR|IDR|PHP|DM|RS\\.?|NIS|dollar))\\s{0,2}-?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_BEHIND = Pattern.compile(
            "\\s?(M|K|k|m|B)?(USD|EUR|GBP|JPY|CNY|CHF|INR|CAD|AUD|HKD|NZD|SGD|SEK|NOK|DKK|RMB|MXN|BRL|RUB|ZAR|TRY|KRW|PLN|CZK|HUF|ILS|AED|SAR|THB|MYR)"
                    + "(?:\\s(million|billion|trillion|thousand))?\\b");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{Sc}%°℃℉µμ″][\\p{L}\\p{N}²³°\\p{Sc}·/.'’]*(?:-(?!a-)\\p{L}+)*");
    private static final Pattern PER = Pattern.compile(
            "\\s?/\\s?(\\p{L}+)|(?:\\s+per\\s+|\\s+an?\\s+|-an?-|\\s-\\s?an?\\s?-\\s|-per-)(\\p{L}+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTS =
            Pattern.compile("(?:\\s+and\\s+|\\s+)(\\d{1,2})(?:\\s+cents?)?(?=\\s*(?:[.,;]|$)|\\s+more)");
    private static final Set<String> PER_NOUNS = WordSet.of("""
            share barrel dozen ounce pound ton tonne gallon person head unit hour day week month annum year minute second kilometer \
            kilometre mile capita litre liter kilogram bushel night ticket student household acre watt millisecond ms h s sq \
            piece kg km""");

    private UnitReader() {}

    static UnitReading read(String text, Range sentence, Numeral number) {
        String before = text.substring(Math.max(sentence.start(), number.start() - 8), number.start());
        Matcher money = MONEY_BEFORE.matcher(before);
        if (money.find() && !number.words()) {
            Units.Unit unit =
                    Units.named(money.group(1).replaceAll("[\\s.]", "").toUpperCase(java.util.Locale.ROOT));
            if (unit != null) {
                int start = number.start() - before.length() + money.start();
                return withRate(
                        text, sentence, new UnitReading(unit.symbol(), unit.kind(), start, number.end(), 1, null));
            }
        }
        return behind(text, sentence, number);
    }

    private static UnitReading behind(String text, Range sentence, Numeral number) {
        Matcher code = CODE_BEHIND.matcher(text).region(number.end(), sentence.end());
        if (code.lookingAt()) {
            String magnitude = code.group(1) != null ? code.group(1) : code.group(3);
            Long factor = magnitude == null ? null : NumberWords.magnitude(magnitude);
            Units.Unit unit = Units.named(code.group(2).equals("RMB") ? "CNY" : code.group(2));
            String symbol = unit == null ? code.group(2) : unit.symbol();
            return new UnitReading(symbol, "money", number.start(), code.end(), factor == null ? 1 : factor, null);
        }
        int from = number.end();
        boolean glued = from < sentence.end() && !Character.isWhitespace(text.charAt(from));
        while (from < sentence.end()
                && (text.charAt(from) == ' '
                        || text.charAt(from) == '\u00a0'
                        || text.charAt(from) == '-'
                        || text.charAt(from) == '‑')
                && from - number.end() < 3) {
            from++;
        }
        String name = "";
        Units.Unit found = null;
        int end = number.end();
        Matcher word = WORD.matcher(text).region(from, sentence.end());
        for (int words = 0; words < Units.longest() && word.lookingAt(); words++) {
            String part = word.group().replaceAll("[.’']+$", "");
            name = name.isEmpty() ? part : name + " " + part;
            Units.Unit unit = Units.named(name);
            if (unit == null && words == 0) {
                unit = hyphenated(part);
            }
            if (unit != null && sensible(text, unit, part, glued, number)) {
                found = unit;
                end = word.start() + (Units.named(name) == null ? part.indexOf('-') : part.length());
            }
            int next = word.end();
            while (next < sentence.end() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
                next++;
            }
            word.region(next, sentence.end());
        }
        if (found == null) {
            return UnitReading.none(number);
        }
        return withRate(text, sentence, new UnitReading(found.symbol(), found.kind(), number.start(), end, 1, null));
    }

    /** "8-month-old": the unit is the first part. */
    private static Units.@Nullable Unit hyphenated(String part) {
        int hyphen = part.indexOf('-');
        return hyphen > 1 ? Units.named(part.substring(0, hyphen)) : null;
    }

    /** One-letter symbols and "in" count only where they cannot be a word. */
    private static boolean sensible(String text, Units.Unit unit, String part, boolean glued, Numeral number) {
        if (part.length() == 1 && Character.isLetter(part.charAt(0))) {
            return glued && !number.words() || part.equals("m") && !number.words();
        }
        return !(unit.symbol().equals("in") && part.equals("in"));
    }

    private static UnitReading withRate(String text, Range sentence, UnitReading reading) {
        if (reading.money()) {
            Matcher cents =
                    CENTS.matcher(text).region(reading.end(), sentence.end()).useTransparentBounds(true);
            boolean word = reading.end() > 0 && Character.isLetter(text.charAt(reading.end() - 1));
            if (word && cents.lookingAt()) {
                return new UnitReading(
                        reading.symbol(),
                        reading.kind(),
                        reading.start(),
                        cents.end(),
                        1,
                        new BigDecimal(cents.group(1)).movePointLeft(2));
            }
        }
        Matcher per = PER.matcher(text).region(reading.end(), sentence.end());
        if (per.lookingAt()) {
            String noun = per.group(1) != null ? per.group(1) : per.group(2);
            String singular = org.claimdesk.language.token.Lemmas.singular(noun);
            boolean time = Units.TIME_UNITS.contains(singular) && reading.money();
            if (PER_NOUNS.contains(singular) && !time) {
                singular = singular.equals("annum") ? "year" : singular;
                Units.Unit below = Units.named(singular);
                String speed = speed(reading.symbol(), singular);
                String unit = speed != null
                        ? speed
                        : reading.symbol() + "/" + (below == null || below.money() ? singular : below.symbol());
                return new UnitReading(
                        unit, speed != null ? "speed" : reading.kind(), reading.start(), per.end(), 1, null);
            }
        }
        return reading;
    }

    private static @Nullable String speed(@Nullable String symbol, String per) {
        if (!per.equals("hour") || symbol == null) {
            return null;
        }
        return switch (symbol) {
            case "mi" -> "mph";
            case "km" -> "km/h";
            default -> null;
        };
    }
}
