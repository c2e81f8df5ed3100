package org.claimdesk.language.attribution;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** Tells verbs that are no speech but show whose plan, view or finding it is: "X plans to …", "a survey shows …". */
final class Attitudes {

    private static final Set<String> PAPERS = WordSet.of("""
            poll survey study report record document figure number data datum statistic analysis average paper file filing email \
            e-mail letter memo transcript video footage photo image map chart table list index tally review audit census \
            estimate projection research evidence finding book story article investigation""");

    private Attitudes() {}

    /** A wish, plan or judgement that the subject holds, or what a paper shows; -1 when it is neither. */
    static int weight(Sentence sentence, int verb, String lemma, TokenSpan source) {
        if (SpeechVerbs.SHOW.contains(lemma) && PAPERS.contains(sentence.lemma(headOf(sentence, source)))) {
            return Frame.ACT;
        }
        boolean infinitive = false;
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 8); i++) {
            if (sentence.tag(i).equals("TO") && sentence.tag(i + 1).equals("VB")) {
                infinitive = true;
                break;
            }
            if (!sentence.tag(i).matches("RB|DT|JJ|NN.*|PRP.?|CD|POS")) {
                break;
            }
        }
        boolean holds = infinitive && SpeechVerbs.INTEND.contains(lemma) || SpeechVerbs.ATTITUDE.contains(lemma);
        return holds ? Frame.ATTITUDE : -1;
    }

    /** The noun before the first preposition. */
    private static int headOf(Sentence sentence, TokenSpan source) {
        int head = source.from();
        while (head + 1 < source.to()
                && !sentence.tag(head + 1).equals("IN")
                && !sentence.word(head + 1).equals(",")) {
            head++;
        }
        return head;
    }
}
