package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Sources told by a phrase: "in a poll of farmers, …", "by one estimate", "support from X", "questions by X about …". */
final class SourceFrames {

    private static final String ASKING =
            "poll|survey|study|report|analysis|census|audit|memo|ruling|estimate|count|tally|account|review|questionnaire";
    private static final String FROM_OR_BY =
            "support|criticism|pressure|praise|question|questioning|warning|complaint|opposition|objection|call|demand|request|"
                    + "threat|claim|allegation|accusation|comment|statement|remark|outcry|protest|push|resistance|backlash|response|"
                    + "reaction|report|promise|pledge|advice|appeal|plea|speech|attack|challenge|order|ruling|decision|effort|"
                    + "proposal|endorsement|testimony|suggestion|skepticism|doubt|fear|concern|applause|condemnation";

    private SourceFrames() {}

    static List<Frame> in(Sentence sentence, Quotes quotes) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size() - 2; i++) {
            if (!quotes.inside(sentence.token(i).start())) {
                paper(sentence, i, frames);
                noun(sentence, i, frames);
            }
        }
        return frames;
    }

    /** What stands beside "in a survey of farmers" is the survey's. */
    private static void paper(Sentence sentence, int i, List<Frame> frames) {
        boolean opens = i == 0 || sentence.word(i - 1).matches("[,”\"]|''|and|but") || i > 3;
        if (!opens || !sentence.word(i).matches("in|by|per")) {
            return;
        }
        Phrase noun = sentence.phraseAt(i + 1);
        if (noun == null || !noun.is("NP") || noun.from() != i + 1) {
            return;
        }
        int head = noun.to() - 1;
        if (sentence.word(head).equals("one") && sentence.word(head + 1).equals("of")) {
            Phrase other = sentence.phraseAt(head + 2);
            head = other == null ? head : other.to() - 1;
        }
        boolean stated = sentence.lemma(head).equals("statement") && i == 0;
        if (!sentence.lemma(head).matches(ASKING) && !stated) {
            return;
        }
        int end = head + 1;
        if (i == 0) {
            while (end < sentence.size() && !sentence.word(end).equals(",")) {
                end++;
            }
        }
        if (end < sentence.size() - 3 || i > 0) {
            int from = i == 0 ? end + 1 : 0;
            int to = i == 0 ? sentence.size() : i;
            frames.add(new Frame(noun.from(), head + 1, i, i + 1, from, to, Frame.ATTITUDE));
        }
    }

    private static void noun(Sentence sentence, int i, List<Frame> frames) {
        if (!sentence.tag(i).startsWith("NN")
                || !sentence.lemma(i).matches(FROM_OR_BY)
                || !sentence.word(i + 1).matches("from|by|among")) {
            return;
        }
        TokenSpan source = speaking(sentence, Subjects.behind(sentence, i + 2));
        if (source != null) {
            frames.add(new Frame(source.from(), source.to(), i, i + 2, i, sentence.size(), Frame.ATTITUDE));
        }
    }

    private static @Nullable TokenSpan speaking(Sentence sentence, @Nullable TokenSpan source) {
        boolean person = source != null
                && sentence.tag(source.to() - 1).matches("NNPS?|NNS|PRP")
                && !Subjects.time(sentence.word(source.to() - 1));
        return person ? source : null;
    }
}
