package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** "according to X", "alleged by X", "X's claim that …", "in X's view". */
final class PhraseFrames {

    private static final Set<String> NOUNS = WordSet.of("""
            claim statement allegation warning announcement assertion promise belief argument comment remark view accusation \
            declaration suggestion assessment estimate prediction contention insistence denial criticism demand pledge proposal \
            testimony opinion report question complaint concern vow apology endorsement conclusion decision finding message refusal \
            request ruling emphasis plan desire eagerness willingness fear hope doubt determination position stance support \
            opposition plea appeal bet theory obsession interest skepticism scepticism enthusiasm distrust disdain contempt passion \
            attitude threat rhetoric anger frustration admiration respect love hatred commitment ambition attack idea approach \
            effort bid push campaign adulation praise interest record attempt claim intent pursuit quest debate discussion mission \
            strategy policy agenda promise embrace dismissal endorsement account portrayal depiction description analysis""");

    private PhraseFrames() {}

    static List<Frame> in(Sentence sentence, Quotes quotes) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (quotes.inside(sentence.token(i).start())) {
                continue;
            }
            according(sentence, i, frames);
            passive(sentence, i, frames);
            noun(sentence, i, frames);
        }
        return frames;
    }

    private static void according(Sentence sentence, int i, List<Frame> frames) {
        boolean two =
                sentence.word(i).equals("according") && sentence.word(i + 1).equals("to");
        boolean words = sentence.word(i).equals("words")
                && sentence.word(i + 1).equals("of")
                && sentence.word(i - 1).equals("the");
        if (!two && !words) {
            return;
        }
        TokenSpan source = Subjects.behind(sentence, i + 2);
        source = source == null ? upToMark(sentence, i + 2) : source;
        if (source != null) {
            boolean leads = i < 3;
            frames.add(new Frame(
                    source.from(),
                    source.to(),
                    i,
                    i + 2,
                    leads ? Math.min(source.to() + 1, sentence.size() - 1) : 0,
                    leads ? sentence.size() : i,
                    Frame.CLAUSE));
        }
    }

    /** A speaker whom the tagger took for a verb: all words up to the next mark, when they are few. */
    private static @Nullable TokenSpan upToMark(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size() && !sentence.word(to).matches("[,.;:—–“”\"]|``|''")) {
            to++;
        }
        return to > from && to - from <= 4 ? new TokenSpan(from, to) : null;
    }

    private static void passive(Sentence sentence, int i, List<Frame> frames) {
        if (!sentence.tag(i).equals("VBN") || !SpeechVerbs.any(sentence.lemma(i))) {
            return;
        }
        for (int by = i + 1; by <= i + 3 && by < sentence.size(); by++) {
            if (sentence.word(by).equals("by")) {
                TokenSpan source = Subjects.behind(sentence, by + 1);
                if (source != null && !sentence.tag(source.to() - 1).equals("CD")) {
                    boolean speech = SpeechVerbs.SAY.contains(sentence.lemma(i))
                            || SpeechVerbs.THINK.contains(sentence.lemma(i))
                            || SpeechVerbs.ACT.contains(sentence.lemma(i));
                    int weight = speech ? Frame.ACT : Frame.ATTITUDE;
                    frames.add(new Frame(source.from(), source.to(), i, by + 1, source.to(), sentence.size(), weight));
                }
                return;
            }
        }
    }

    private static void noun(Sentence sentence, int i, List<Frame> frames) {
        if (!NOUNS.contains(sentence.lemma(i)) || !sentence.tag(i).startsWith("NN")) {
            return;
        }
        boolean clause =
                sentence.word(i + 1).equals("that") || sentence.word(i + 1).matches("[“\"]");
        boolean isThat =
                sentence.lemma(i + 1).equals("be") && sentence.word(i + 2).equals("that");
        clause |= isThat;
        boolean topic = sentence.word(i + 1).matches("about|on|of|to|for|over|against|with|toward|towards|at")
                && !sentence.lemma(i).matches("report|plan|support|opinion|position|demand|question");
        boolean framing =
                sentence.word(i + 1).equals(",") && i < 8 && sentence.word(0).matches("in|by|under|to|on");
        topic |= sentence.word(i + 1).equals("to") && sentence.tag(i + 2).equals("VB");
        if (!clause && !topic && !framing) {
            return;
        }
        int weight = clause || framing ? Frame.PHRASE : Frame.ATTITUDE;
        int owner = i - 1;
        while (owner > 0 && sentence.tag(owner).matches("JJ.*|NN|VBN")) {
            owner--;
        }
        if (sentence.tag(owner).equals("POS") && owner > 0) {
            TokenSpan source = new TokenSpan(nounStart(sentence, owner - 1), owner);
            frames.add(new Frame(source.from(), source.to(), i, i + 1, i + 1, sentence.size(), weight));
        } else if (sentence.tag(owner).equals("PRP$") && !sentence.word(owner).matches("my|our|your")) {
            frames.add(new Frame(owner, owner + 1, i, i + 1, i + 1, sentence.size(), weight));
        }
    }

    private static int nounStart(Sentence sentence, int at) {
        var phrase = sentence.phraseAt(at);
        return phrase == null ? at : phrase.from();
    }
}
