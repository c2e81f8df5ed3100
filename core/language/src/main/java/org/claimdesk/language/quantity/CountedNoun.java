package org.claimdesk.language.quantity;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a bare number counts: "40,000 alleged gang members" → members, "261 of the deportees" → deportees. */
final class CountedNoun {

    private static final Set<String> NOT_COUNTED = WordSet.of("a.m. p.m. am pm o'clock percent jan. feb. st th");
    private static final int REACH = 6;

    private CountedNoun() {}

    /** @return number of the token, or -1 */
    static int behind(Sentence sentence, int token) {
        int i = token;
        boolean of = false;
        int noun = -1;
        for (int step = 0; step < REACH && i < sentence.size(); step++, i++) {
            String tag = sentence.tag(i);
            String word = sentence.word(i);
            if (noun < 0 && !of && word.equals("of") && step == 0) {
                of = true;
                continue;
            }
            if (tag.startsWith("NN") && !NOT_COUNTED.contains(word)) {
                if (noun >= 0 && tag.startsWith("NNP") && !sentence.tag(noun).startsWith("NNP")
                        || noun >= 0 && sentence.tag(noun).equals("NNS")) {
                    break;
                }
                noun = i;
                continue;
            }
            boolean passes = tag.startsWith("JJ")
                    || tag.equals("VBN")
                    || tag.equals("VBD") && noun < 0 && sentence.tag(i + 1).matches("NN.*|JJ")
                    || tag.equals("VBG")
                    || tag.equals("POS") && noun >= 0
                    || tag.equals("CC") && noun < 0 && sentence.tag(i - 1).startsWith("JJ")
                    || of && noun < 0 && (tag.equals("DT") || tag.equals("PRP$"))
                    || tag.startsWith("RB") && noun < 0 && sentence.tag(i + 1).startsWith("JJ")
                    || word.equals(",")
                            && sentence.tag(i - 1).startsWith("JJ")
                            && sentence.tag(i + 1).startsWith("JJ");
            if (!passes || noun >= 0 && !tag.equals("POS")) {
                break;
            }
        }
        return noun;
    }

    /** The noun as written. */
    static @Nullable String text(Sentence sentence, int token) {
        return token < 0 ? null : sentence.token(token).text();
    }
}
