package org.claimdesk.language.attribution;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** "They continue to deny it": who does what an infinitive tells is the subject of the verb before it. */
final class Infinitives {

    private static final Set<String> SAME_SUBJECT = WordSet.of("""
            seem appear continue begin start try refuse want plan intend need decide tend manage fail dare attempt hope agree \
            vow promise threaten happen come go have use seek aim prepare rush proceed cease help""");

    private Infinitives() {}

    /** The verb that shares its subject with the infinitive at this place, or -1. */
    static int governor(Sentence sentence, int infinitive) {
        int to = infinitive - 1;
        while (to > 0 && sentence.tag(to).startsWith("RB")) {
            to--;
        }
        int verb = to - 1;
        boolean governed = to > 0
                && sentence.tag(to).equals("TO")
                && sentence.tag(verb).startsWith("V")
                && !sentence.tag(verb).equals("VBG")
                && SAME_SUBJECT.contains(sentence.lemma(verb));
        return governed && !sentence.tag(verb).equals("VB") ? verb : -1;
    }
}
