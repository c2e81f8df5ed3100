package org.claimdesk.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.text.Range;

/** Finds the numbers of a sentence, in digits, fractions and words, each with its magnitude. */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\p{N}_]|[\\p{N}][.,]|\\p{L}[-‑/.])(?<number>\\d{1,3}(?:, 000)+(?!\\d)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\d])\\.\\d+)"
                    + "(?:(?<mixed>\\s\\d/(?:\\d{1,2}))(?![\\d/])|(?<over>/\\d{1,2})(?![\\d/])|(?<vulgar>[½¼¾⅓⅔⅛]))?(?![\\p{N}])");
    private static final Pattern VULGAR = Pattern.compile("(?<![\\p{L}\\p{N}])[½¼¾⅓⅔⅛]");
    private static final Pattern MAGNITUDE = Pattern.compile(
            "[\\s-]?(hundred|thousand|million|billion|trillion|mln|mn|bln|bn|trn|tn|lakh|crore)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_MAGNITUDE =
            Pattern.compile("\\s?([kmb])(?![\\p{L}\\p{N}²³/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}]|\\p{L}[-’'])" + NumberWords.PATTERN + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    static List<Numeral> in(String text, Range sentence) {
        List<Numeral> found = new ArrayList<>();
        Matcher digits =
                DIGITS.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (digits.find()) {
            found.add(digits(text, sentence, digits));
        }
        Matcher vulgar =
                VULGAR.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (vulgar.find()) {
            found.add(new Numeral(vulgar.start(), vulgar.end(), fraction(vulgar.group()), false, false));
        }
        Matcher words =
                WORDS.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (words.find()) {
            Double number = NumberWords.number(words.group());
            boolean covered = found.stream().anyMatch(n -> n.start() < words.end() && words.start() < n.end());
            if (number != null && !covered) {
                found.add(new Numeral(
                        words.start(),
                        words.end(),
                        decimal(number),
                        true,
                        words.group().equalsIgnoreCase("one")));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Numeral::start));
        return found;
    }

    private static Numeral digits(String text, Range sentence, Matcher match) {
        BigDecimal value = new BigDecimal(match.group("number").replaceAll(",\\s?", ""));
        if (match.group("mixed") != null) {
            value = value.add(fraction(match.group("mixed").strip()));
        } else if (match.group("over") != null) {
            value = fraction(match.group());
        } else if (match.group("vulgar") != null) {
            value = value.add(fraction(match.group("vulgar")));
        }
        int end = match.end();
        Matcher magnitude = MAGNITUDE.matcher(text).region(end, sentence.end());
        if (!magnitude.lookingAt()) {
            magnitude = SHORT_MAGNITUDE.matcher(text).region(end, sentence.end());
        }
        if (magnitude.lookingAt() && allowed(text, match.start(), magnitude.group())) {
            Long factor = NumberWords.magnitude(magnitude.group(1).toLowerCase(Locale.ROOT));
            if (factor != null) {
                value = value.multiply(BigDecimal.valueOf(factor));
                end = magnitude.end();
            }
        }
        return new Numeral(match.start(), end, value, false, false);
    }

    /** "48m" are metres unless money stands before; "200k" needs no help. */
    private static boolean allowed(String text, int start, String magnitude) {
        String letter = magnitude.strip();
        if (letter.length() > 1) {
            return true;
        }
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        boolean money = at >= 0 && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
        return money || letter.equalsIgnoreCase("k") && !Character.isWhitespace(magnitude.charAt(0));
    }

    static BigDecimal fraction(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            double below = Double.parseDouble(text.substring(slash + 1));
            return decimal(
                    below == 0 ? 0 : Double.parseDouble(text.substring(0, slash).replace(",", "")) / below);
        }
        return switch (text.charAt(0)) {
            case '½' -> new BigDecimal("0.5");
            case '¼' -> new BigDecimal("0.25");
            case '¾' -> new BigDecimal("0.75");
            case '⅓' -> new BigDecimal("0.3333");
            case '⅔' -> new BigDecimal("0.6667");
            default -> new BigDecimal("0.125");
        };
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(number).round(new java.math.MathContext(12));
    }
}
