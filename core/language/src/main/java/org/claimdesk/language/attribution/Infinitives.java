package org.claimdesk.language.attribution;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who does what an infinitive tells: "They continue to deny it" (the subject of the verb before), "he was able to say" (the
 * subject of "was"), "they forced him to admit" (the object).
 */
final class Infinitives {

    private static final Set<String> SAME_SUBJECT = WordSet.of("""
            seem appear continue begin start try refuse want plan intend need decide tend manage fail dare attempt hope agree \
            vow promise threaten happen come go have be use seek aim prepare rush proceed cease help get move work look""");
    private static final Set<String> STATES = WordSet.of("""
            able willing likely expected set due ready quick slow eager reluctant careful poised scheduled supposed bound sure certain \
            prepared free determined forced compelled pressed first last right wrong""");
    private static final Set<String> SAME_OBJECT = WordSet.of("""
            ask force lead prompt urge tell allow cause encourage push press persuade convince get order require invite permit \
            enable compel inspire move pressure oblige drive spur provoke""");

    private Infinitives() {}

    static @Nullable TokenSpan agent(Sentence sentence, int infinitive) {
        int to = infinitive - 1;
        while (to > 0 && sentence.tag(to).startsWith("RB")) {
            to--;
        }
        if (to < 1 || !sentence.tag(to).equals("TO")) {
            return null;
        }
        int before = to - 1;
        while (before > 0
                && (sentence.tag(before).matches("RB|RP")
                        || sentence.phraseAt(before) instanceof Phrase p && p.is("PRT"))) {
            before--;
        }
        if (sentence.tag(before).startsWith("V") && SAME_SUBJECT.contains(sentence.lemma(before))) {
            return sentence.tag(before).equals("VB") ? null : Agents.of(sentence, before);
        }
        if (STATES.contains(sentence.word(before))) {
            return ofLink(sentence, before);
        }
        TokenSpan object = object(sentence, before);
        return object == null ? ofPurpose(sentence, to) : object;
    }

    /** "They met him to discuss it": the subject of the finite verb before. */
    private static @Nullable TokenSpan ofPurpose(Sentence sentence, int to) {
        Phrase left = sentence.phraseAt(to - 1);
        if (left == null
                || !left.is("NP")
                || sentence.tag(to - 1).equals("NN")
                        && left.from() > 0
                        && sentence.tag(left.from()).equals("PRP$")) {
            return null;
        }
        for (int i = left.from() - 1; i > 0; i--) {
            if (sentence.word(i).matches("[,;:]|that|who|which")) {
                return null;
            }
            if (sentence.tag(i).matches("VBD|VBZ|VBP")) {
                return sentence.lemma(i).equals("be") ? null : Subjects.before(sentence, i);
            }
        }
        return null;
    }

    private static @Nullable TokenSpan ofLink(Sentence sentence, int state) {
        int link = state - 1;
        while (link > 0 && sentence.tag(link).startsWith("RB")) {
            link--;
        }
        boolean links = sentence.lemma(link).matches("be|seem|appear|feel|remain");
        return links ? Subjects.before(sentence, link) : null;
    }

    private static @Nullable TokenSpan object(Sentence sentence, int at) {
        Phrase noun = sentence.phraseAt(at);
        if (noun == null || !noun.is("NP") || noun.from() == 0) {
            return null;
        }
        int verb = noun.from() - 1;
        boolean governed = sentence.tag(verb).startsWith("V") && SAME_OBJECT.contains(sentence.lemma(verb));
        return governed ? new TokenSpan(noun.from(), at + 1) : null;
    }
}
