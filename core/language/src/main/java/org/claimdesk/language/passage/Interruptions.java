package org.claimdesk.language.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.text.WordSet;

/**
 * Speech broken off with a dash: "I only wanted to — Yes, yes." A dash ends a sentence where the words before it cannot end
 * one or an interjection follows; a pair of dashes round an aside, and the dash behind a place name, end nothing.
 */
final class Interruptions {

    private static final Pattern DASH =
            Pattern.compile("(?<=\\s)([\\p{Ll}\\p{Lu}'’]*[\\p{Ll}'’-]) (?:—|–|--) (?=(\\p{Lu}[\\p{L}'’-]*))");
    private static final Pattern ANOTHER = Pattern.compile("[^.!?\\n]*? (?:—|–|--) ", Pattern.DOTALL);
    private static final Set<String> UNFINISHED = WordSet.of("""
            a an the to of at be been is are was were am and but or because if i you he she it we they my your his her our their \
            like maybe uh um just not she's he's it's i'm you're we're they're that's who's""");
    private static final Set<String> INTERJECTIONS = WordSet.of("Yes No Yeah Oh Okay OK Hey Wow Um Uh Hm Please Sorry");

    private Interruptions() {}

    /** Where the sentences behind such dashes begin. */
    static List<Integer> sentenceStarts(String text, Range block) {
        List<Integer> starts = new ArrayList<>();
        Matcher dash = DASH.matcher(text).region(block.start(), block.end()).useTransparentBounds(true);
        while (dash.find()) {
            String before = dash.group(1).replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
            boolean brokenOff = UNFINISHED.contains(before) || before.endsWith("-");
            boolean aside =
                    ANOTHER.matcher(text).region(dash.end(), block.end()).lookingAt();
            if (INTERJECTIONS.contains(dash.group(2)) || brokenOff && (!aside || before.endsWith("-"))) {
                starts.add(dash.end());
            }
        }
        return starts;
    }
}
