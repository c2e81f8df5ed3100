package org.claimdesk.language.quantity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.Modifier;

/** Reads the words around a number that tell how closely it is meant. */
final class Modifiers {

    private record Entry(Pattern words, Modifier modifier) {}

    private static final List<Entry> BEFORE = List.of(
            before(
                    "no\\s+more\\s+than|not\\s+more\\s+than|at\\s+most|at\\s+the\\s+most|up\\s+to|as\\s+(?:many|much|high)\\s+as|a\\s+maximum\\s+of|reaching\\s+up\\s+to|"
                            + "capped\\s+at|within",
                    Modifier.AT_MOST),
            before(
                    "no\\s+(?:less|fewer)\\s+than|not\\s+less\\s+than|at\\s+least|at\\s+the\\s+least|a\\s+minimum\\s+of|as\\s+(?:few|little)\\s+as|"
                            + "(?:a|the)\\s+minimum",
                    Modifier.AT_LEAST),
            before(
                    "more\\s+than|over|above|in\\s+excess\\s+of|greater\\s+than|exceed(?:ing|ed|s)?|upwards?\\s+of|well\\s+over|surpass(?:ing|ed|es)?|topp(?:ing|ed)|beyond",
                    Modifier.MORE_THAN),
            before(
                    "less\\s+than|fewer\\s+than|under|below|lower\\s+than|smaller\\s+than|shy\\s+of|just\\s+under",
                    Modifier.LESS_THAN),
            before(
                    "about|around|roughly|approximately|approx\\.?|some|nearly|almost|close\\s+to|circa|ca\\.|an?\\s+estimated|estimated|near|~|≈|more\\s+or\\s+less|"
                            + "an?\\s+average\\s+of|something\\s+like",
                    Modifier.ABOUT));
    private static final List<Entry> BEHIND = List.of(
            behind(
                    "or\\s+more|or\\s+(?:over|above|higher|greater)|and\\s+(?:over|above|up)|at\\s+(?:least|a\\s+minimum)",
                    Modifier.AT_LEAST),
            behind("or\\s+(?:less|fewer|under|below|lower)|at\\s+most", Modifier.AT_MOST),
            behind("or\\s+so|or\\s+thereabouts", Modifier.ABOUT));
    private static final int REACH = 32;

    private Modifiers() {}

    /** @param from where the sentence begins; start and end enclose number and unit */
    static Modifier of(String text, int from, int start, int end, int limit) {
        String before = text.substring(Math.max(from, start - REACH), start);
        for (Entry entry : BEFORE) {
            if (entry.words().matcher(before).find()) {
                return entry.modifier();
            }
        }
        String behind = text.substring(end, Math.min(limit, end + REACH));
        if (behind.startsWith("+") || behind.startsWith("-plus")) {
            return Modifier.AT_LEAST;
        }
        for (Entry entry : BEHIND) {
            Matcher words = entry.words().matcher(behind.toLowerCase(Locale.ROOT));
            if (words.lookingAt()) {
                return entry.modifier();
            }
        }
        return Modifier.EXACT;
    }

    private static Entry before(String words, Modifier modifier) {
        return new Entry(
                Pattern.compile("(?<![\\p{L}])(?:" + words + ")\\s*(?:the\\s+|its\\s+)?$", Pattern.CASE_INSENSITIVE),
                modifier);
    }

    private static Entry behind(String words, Modifier modifier) {
        return new Entry(Pattern.compile("\\s*(?:\\p{L}+\\s+)?(?:" + words + ")\\b"), modifier);
    }
}
