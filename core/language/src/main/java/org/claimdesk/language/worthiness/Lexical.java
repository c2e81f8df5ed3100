package org.claimdesk.language.worthiness;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** What a sentence's words tell about whether it states a fact: tense, person, names, numbers, judging words. */
final class Lexical {

    /** How many numbers {@link #of} gives. */
    static final int SIZE = 40;

    private static final Set<String> BELIEF =
            WordSet.of("think believe hope guess feel wish want wonder suppose trust pray imagine");
    private static final Set<String> THANKS =
            WordSet.of("thank thanks congratulations welcome bless goodnight hello please sorry");
    private static final Set<String> JUDGING = WordSet.of("""
            great wonderful terrible good bad best worst better worse important right wrong fair unfair strong weak beautiful horrible amazing \
            fantastic disaster disgrace shame tragic proud honest stupid ridiculous absurd brave bold extraordinary incredible tremendous essential \
            crucial vital necessary wise foolish dangerous critical remarkable unacceptable outrageous moral noble simply truly undoubtedly \
            clearly obviously surely paradox testament staggering revolutionary fierce beacon masterpiece inspiring disappointing""");
    private static final Set<String> DUTY = WordSet.of("must should ought need let'");
    private static final Set<String> GENERIC =
            WordSet.of("people everyone everybody nobody anyone one life future dream hope freedom value history");
    private static final Set<String> ACTION = WordSet.of("""
            sign pass vote create cut increase reduce raise launch open close build kill arrest charge sue win lose elect appoint hire fire buy sell \
            fund spend pay invest announce release report record publish approve reject ban enact veto resign die bear found establish join \
            introduce propose award receive grow fall rise drop double triple decline""");

    private Lexical() {}

    static float[] of(Sentence sentence, int quantities, int times, boolean speaker) {
        float[] x = new float[SIZE];
        int n = Math.max(1, sentence.size());
        int names = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.tag(i);
            String lemma = sentence.lemma(i);
            String word = sentence.word(i);
            names += tag.startsWith("NNP") && i > 0 ? 1 : 0;
            mark(x, 1, tag.equals("CD"));
            mark(x, 2, word.equals("%") || word.equals("percent"));
            mark(x, 3, "$£€¥".contains(word) && !word.isEmpty());
            mark(x, 4, tag.equals("VBD") || tag.equals("VBN"));
            mark(x, 5, tag.equals("VBZ") || tag.equals("VBP"));
            mark(x, 6, word.equals("will") || word.equals("'ll") || word.equals("’ll"));
            mark(x, 7, word.matches("would|could|might|may"));
            mark(x, 8, DUTY.contains(lemma) || word.equals("should") || word.equals("must"));
            mark(x, 9, word.matches("i|me|my"));
            mark(x, 10, word.matches("we|us|our|ours"));
            mark(x, 11, word.matches("you|your|yours"));
            mark(x, 12, word.matches("he|she|they|his|her|their|him|them"));
            mark(x, 13, tag.equals("JJR") || tag.equals("JJS") || tag.equals("RBR") || tag.equals("RBS"));
            mark(x, 14, JUDGING.contains(lemma));
            mark(x, 15, BELIEF.contains(lemma) && tag.startsWith("V"));
            mark(x, 16, THANKS.contains(word));
            mark(x, 17, word.matches("not|n't|n’t|never|no"));
            mark(x, 18, word.equals("if"));
            mark(x, 19, word.equals("because"));
            mark(x, 20, word.matches("when|while|as|since|after|before"));
            mark(x, 21, ACTION.contains(lemma) && tag.startsWith("V"));
            mark(x, 22, GENERIC.contains(lemma));
            mark(x, 23, word.matches("\\d{4}") && word.compareTo("1700") > 0);
            mark(x, 24, word.matches("[“”\"]|``|''"));
        }
        x[0] = 1;
        x[25] = Math.min(1f, names / 3f);
        x[26] = names > 0 ? 1 : 0;
        x[27] = (float) Math.log(n) / 4;
        x[28] = n < 6 ? 1 : 0;
        x[29] = n < 10 ? 1 : 0;
        x[30] = n > 25 ? 1 : 0;
        x[31] = Math.min(1f, quantities / 2f);
        x[32] = Math.min(1f, times / 2f);
        x[33] = speaker ? 1 : 0;
        String first = sentence.word(0);
        x[34] = sentence.tag(0).equals("VB") || first.equals("let") || first.equals("please") ? 1 : 0;
        x[35] = first.matches("but|and|so|now|well") ? 1 : 0;
        x[36] = sentence.string().strip().endsWith("?") ? 1 : 0;
        x[37] = sentence.string().strip().endsWith("!") ? 1 : 0;
        x[38] = finite(sentence) ? 0 : 1;
        x[39] = first.matches("we|i") && sentence.tag(1).startsWith("VBD") ? 1 : 0;
        return x;
    }

    private static boolean finite(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private static void mark(float[] x, int at, boolean when) {
        if (when) {
            x[at] = 1;
        }
    }
}
