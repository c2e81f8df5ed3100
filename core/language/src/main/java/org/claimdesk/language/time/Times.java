package org.claimdesk.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds times in a sentence; where two readings overlap the longer wins, then the earlier rule. */
public final class Times {

    private static final List<Rule> RULES = Stream.of(
                    CalendarRules.ALL, RelativeRules.ALL, ClockRules.ALL, DurationRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|'ll|scheduled|slated|(?:is|are|was|were|be)\\s+(?:expected|set|due|to|going)|set\\s+to|plans?\\s+to|starting|until|"
                    + "effective|deadline)\\b|\\bby\\s+(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    /** A verb of the past nearer to the time than the word that looks ahead. */
    private static final Pattern PAST =
            Pattern.compile("\\b(?:\\p{L}{3,}ed|said|told|was|were|had|met|made|read|began|came|went|left)\\b");

    private static final int REACH = 90;

    private Times() {}

    /** @return in order, with offsets of the whole text */
    public static List<TimeExpression> in(String text, Range sentence, @Nullable LocalDate published) {
        Calendar calendar = new Calendar(published);
        List<TimeExpression> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher match = rule.pattern()
                    .matcher(text)
                    .region(sentence.start(), sentence.end())
                    .useTransparentBounds(true);
            while (match.find()) {
                boolean ahead = ahead(text, sentence.start(), match.start());
                String value = rule.reckoning().value(match.toMatchResult(), calendar, ahead);
                if (value != null) {
                    Range.trimmed(text, match.start(), match.end())
                            .ifPresent(r -> found.add(new TimeExpression(r.of(text), value, r.start(), r.end())));
                }
            }
        }
        return withoutOverlaps(found);
    }

    private static boolean ahead(String text, int from, int at) {
        Matcher words = AHEAD.matcher(text).region(Math.max(from, at - REACH), at);
        int last = -1;
        while (words.find()) {
            last = words.end();
        }
        return last >= 0 && !PAST.matcher(text).region(last, at).find();
    }

    private static List<TimeExpression> withoutOverlaps(List<TimeExpression> found) {
        List<TimeExpression> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(time -> time.start() - time.end()))
                .filter(time -> {
                    boolean free =
                            kept.stream().noneMatch(other -> time.start() < other.end() && other.start() < time.end());
                    return free && kept.add(time);
                })
                .forEach(time -> {});
        kept.sort(Comparator.comparingInt(TimeExpression::start));
        return List.copyOf(kept);
    }
}
