package org.claimdesk.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.Modifier;
import org.claimdesk.language.Quantity;
import org.claimdesk.language.token.Sentence;

/** Counts that name no number ("hundreds of detainees", "tens of thousands"); they keep no value. */
final class VagueCounts {

    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}]|\\p{N} )(?:(?:tens|hundreds|dozens|scores)\\s+of\\s+(?:thousands|millions|billions)|"
                    + "(?:several|many|a\\s+few)\\s+(?:hundred|thousand|million|dozen)s?|dozens|scores|hundreds|thousands|millions|billions)"
                    + "(?:\\s+(?:of\\s+)?(?:dollars|euros|pounds))?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private VagueCounts() {}

    static List<Quantity> in(Sentence sentence) {
        List<Quantity> found = new ArrayList<>();
        String text = sentence.text();
        Matcher words = WORDS.matcher(text)
                .region(sentence.range().start(), sentence.range().end())
                .useTransparentBounds(true);
        while (words.find()) {
            String unit = words.group().endsWith("dollars")
                    ? "USD"
                    : CountedNoun.text(sentence, CountedNoun.behind(sentence, sentence.tokenAt(words.end())));
            found.add(new Quantity(words.group(), null, null, unit, Modifier.ABOUT, words.start(), words.end()));
        }
        return found;
    }
}
