package org.claimdesk.language.passage;

import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** Words that, capitalised, open a sentence far more often than they continue a name. */
final class SentenceOpeners {

    private static final Set<String> WORDS = WordSet.of("""
            The A An This That These Those There Here It Its He She They We You I His Her Their Our My Your One Some Many Most All Both Each \
            Every Several Such Other Others Another No Not But And Or So Yet For If When While Although Though Because Since As After Before \
            During In On At By From With Without Under Over To Of Between Among Through Until Upon Despite Unlike Like Also However \
            Meanwhile Moreover Furthermore Then Now Today Yesterday Still Even Only Just Once Later Earlier What Who Why How Where Which \
            Whose Did Do Does Is Are Was Were Has Have Had Can Could Will Would Should May Might Last Next Two Three Four Five Police \
            Officials Let Please According""");

    private SentenceOpeners() {}

    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
