package org.claimdesk.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.Quantity;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a sentence: number, unit or noun counted, range and modifier. */
public final class Quantities {

    private static final Pattern RANGE =
            Pattern.compile("\\s?[-–—]\\s?|\\s+to\\s+|\\s+or\\s+|\\s+and\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\bbetween\\s+(?:about\\s+|some\\s+|roughly\\s+)?[$£€¥]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM =
            Pattern.compile("\\bfrom\\s+(?:about\\s+)?[$£€¥]?\\s?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGING = Pattern.compile(
            "\\b(?:rang(?:e|es|ed|ing)|vari(?:es|ed)|varying|anywhere)\\s+from\\s+[$£€¥]?\\s?$",
            Pattern.CASE_INSENSITIVE);

    private Quantities() {}

    /** @param times dates among them are no quantities, durations are */
    public static List<Quantity> in(Sentence sentence, List<TimeExpression> times) {
        String text = sentence.text();
        List<Numeral> numerals = Numerals.in(text, sentence.range());
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral number = numerals.get(i);
            boolean read = !found.isEmpty() && number.start() < found.getLast().end();
            if (read || DateNumbers.in(text, number, times)) {
                continue;
            }
            UnitReading unit = UnitReader.read(text, sentence.range(), number);
            if (!unit.measures() && NameNumbers.in(sentence, number)) {
                continue;
            }
            Numeral second = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
            if (second != null
                    && isRange(text, sentence, number, unit, second)
                    && !DateNumbers.in(text, second, times)) {
                found.add(range(sentence, number, unit, second));
                i++;
                continue;
            }
            Quantity single = single(sentence, number, unit);
            if (single != null && SmallCoins.follow(text, found, single)) {
                found.add(SmallCoins.joined(text, found.removeLast(), single));
                continue;
            }
            if (single != null && !saidTwice(text, found, unit, number)) {
                found.add(single);
            }
        }
        for (Quantity vague : VagueCounts.in(sentence)) {
            if (found.stream().noneMatch(q -> q.start() < vague.end() && vague.start() < q.end())) {
                found.add(vague);
            }
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    private static @Nullable Quantity single(Sentence sentence, Numeral number, UnitReading reading) {
        int end = reading.end();
        String unit = reading.symbol();
        if (!reading.measures()) {
            int noun = CountedNoun.behind(sentence, sentence.tokenAt(number.end() - 1) + 1);
            if (number.ordinaryOne()
                    && (noun < 0
                            || sentence.word(sentence.tokenAt(number.end())).equals("of")
                            || sentence.tag(noun).equals("NNS"))) {
                return null;
            }
            unit = CountedNoun.text(sentence, noun);
            if (noun >= 0
                    && !numberBetween(
                            sentence, number.end(), sentence.token(noun).end())) {
                end = Math.max(end, sentence.token(noun).end());
            }
        }
        if (unit == null && number.words() && number.value().compareTo(BigDecimal.TEN) < 0) {
            return null;
        }
        if ("times".equals(unit)) {
            unit = null;
        }
        BigDecimal value = number.value().multiply(BigDecimal.valueOf(reading.factor()));
        // Millions of pounds are money.
        if ("lb".equals(unit) && value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            unit = "GBP";
        }
        if (reading.cents() != null) {
            value = value.add(reading.cents());
        }
        return quantity(sentence, reading.start(), end, value, null, unit);
    }

    /** "five of the three-ton trucks": two numbers share the noun. */
    private static boolean numberBetween(Sentence sentence, int from, int to) {
        return !Numerals.in(sentence.text(), new Range(from, to)).isEmpty();
    }

    private static Quantity range(Sentence sentence, Numeral first, UnitReading firstUnit, Numeral second) {
        UnitReading unit = UnitReader.read(sentence.text(), sentence.range(), second);
        BigDecimal low = first.value();
        if (low.compareTo(second.value()) < 0 && magnitudeShared(sentence.text(), first, second)) {
            low = low.multiply(scale(second));
        }
        if (unit.measures() || firstUnit.measures()) {
            String symbol = unit.measures() ? unit.symbol() : firstUnit.symbol();
            return quantity(
                    sentence,
                    Math.min(first.start(), firstUnit.start()),
                    Math.max(unit.end(), second.end()),
                    low,
                    second.value(),
                    symbol);
        }
        int noun = CountedNoun.behind(sentence, sentence.tokenAt(second.end() - 1) + 1);
        int end = noun < 0 ? second.end() : sentence.token(noun).end();
        return quantity(sentence, first.start(), end, low, second.value(), CountedNoun.text(sentence, noun));
    }

    /** "$5 to 6 million": the first is in millions as well. */
    private static boolean magnitudeShared(String text, Numeral first, Numeral second) {
        String written = text.substring(first.start(), first.end());
        return written.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                && scale(second).compareTo(BigDecimal.ONE) > 0
                && first.value().compareTo(BigDecimal.valueOf(1000)) < 0
                && text.substring(second.start(), second.end()).matches("[\\d.]+\\D.*");
    }

    private static BigDecimal scale(Numeral number) {
        BigDecimal value = number.value();
        for (long scale : new long[] {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L}) {
            if (value.compareTo(BigDecimal.valueOf(scale)) >= 0) {
                return BigDecimal.valueOf(scale);
            }
        }
        return BigDecimal.ONE;
    }

    private static Quantity quantity(
            Sentence sentence,
            int start,
            int end,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit) {
        String text = sentence.text();
        boolean swap = upper != null && upper.compareTo(value) < 0;
        return new Quantity(
                text.substring(start, end),
                swap ? upper : value,
                swap ? value : upper,
                unit,
                Modifiers.of(
                        text,
                        sentence.range().start(),
                        start,
                        end,
                        sentence.range().end()),
                start,
                end);
    }

    private static boolean isRange(String text, Sentence sentence, Numeral first, UnitReading unit, Numeral second) {
        int gapStart = Math.max(first.end(), unit.end());
        UnitReading other = UnitReader.read(text, sentence.range(), second);
        boolean sameKind =
                !unit.measures() || unit.kind() != null && unit.kind().equals(other.kind());
        if (second.start() < gapStart || !sameKind && !(unit.money() && !other.measures())) {
            return false;
        }
        String gap = text.substring(gapStart, second.start()).replaceAll("\\p{Sc}\\s?$", "");
        Matcher joint = RANGE.matcher(gap);
        if (!joint.matches()) {
            return false;
        }
        String word = gap.strip().toLowerCase(java.util.Locale.ROOT);
        String before = text.substring(Math.max(sentence.range().start(), first.start() - 30), first.start());
        return switch (word) {
            case "and" -> BETWEEN.matcher(before).find();
            case "to" -> !FROM.matcher(before).find() || RANGING.matcher(before).find();
            case "or" -> first.value().add(BigDecimal.ONE).compareTo(second.value()) == 0;
            default -> first.value().compareTo(second.value()) < 0;
        };
    }

    /** "72 kilometers (45 miles)": the bracket says the same in another unit of the same kind. */
    private static boolean saidTwice(String text, List<Quantity> found, UnitReading unit, Numeral number) {
        if (found.isEmpty() || !unit.measures() || unit.money()) {
            return false;
        }
        Quantity last = found.getLast();
        Units.Unit other = last.unit() == null ? null : Units.named(last.unit());
        String gap =
                text.substring(Math.min(last.end(), unit.start()), unit.start()).strip();
        return other != null
                && other.kind().equals(unit.kind())
                && !other.symbol().equals(unit.symbol())
                && (gap.equals("(") || gap.equals("/") || gap.equals(", or"));
    }
}
