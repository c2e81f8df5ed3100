package org.claimdesk.language.attribution;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;

/** Tells verbs that are no speech but show whose plan, view or finding it is: "X plans to …", "a survey shows …". */
final class Attitudes {

    private static final Set<String> PAPERS = WordSet.of("""
            poll survey study report record document figure number data datum statistic analysis average paper file filing email \
            e-mail letter memo transcript video footage photo image map chart table list index tally review audit census \
            estimate projection research evidence finding book story article investigation""");

    private static final Set<String> ABSTRACT = WordSet.of("""
            approach model condition scale narrative crisis situation practice process method result effect effort concern problem issue \
            fact idea case event change move violence justice war peace crime price cost rate amount level share size system \
            facility building prison bridge road river hall house room cell car ship plane machine device product weapon \
            sea weather storm fire water land street city town day week month year time place thing way part kind""");

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
        boolean holds = infinitive && SpeechVerbs.INTEND.contains(lemma)
                || SpeechVerbs.ATTITUDE.contains(lemma)
                || SpeechVerbs.DEED.contains(lemma);
        return holds ? Frame.ATTITUDE : -1;
    }

    /** Writing about something, or a letter to somebody, tells what its writer thinks; a novel does not. */
    static int writes(Sentence sentence, int verb) {
        Phrase object = sentence.phraseAt(verb + 1);
        boolean topic = sentence.word(verb + 1).matches("about|of|in|on|to");
        boolean paper = object != null && object.is("NP") && PAPERS.contains(sentence.lemma(object.to() - 1));
        return topic || paper ? Frame.ACT : -1;
    }

    /** Conditions, approaches and scales hold no views, though one may say that they reflect one. */
    static boolean lifeless(Sentence sentence, TokenSpan source) {
        int head = headOf(sentence, source);
        String noun = sentence.lemma(head);
        boolean common = sentence.tag(head).matches("NNS?") && !PAPERS.contains(noun);
        return common
                && (ABSTRACT.contains(noun) || noun.matches(".{3,}(?:ness|ity|ism|ance|ence|ship|hood|ture|sis)"));
    }

    /** Whether a noun is of something written, drawn or counted. */
    static boolean paper(String lemma) {
        return PAPERS.contains(lemma);
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
