package org.claimdesk.language.claim;

import java.util.Set;
import org.claimdesk.language.Modality;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** Reads the mood of a sentence off its first finite verb group. */
public final class Modalities {

    private static final Set<String> EXPECTED =
            WordSet.of("expect schedule set plan slate forecast project due likely poise");

    private Modalities() {}

    public static Modality of(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (word.equals("if") && i < 3) {
                return Modality.POSSIBLE;
            }
            if (!sentence.tag(i).matches("MD|VBD|VBZ|VBP")) {
                continue;
            }
            if (word.matches("will|shall|wo|'ll|’ll")) {
                return Modality.FORECAST;
            }
            if (word.matches("would|could|may|might|can|ca")) {
                return word.matches("can|ca") ? Modality.FACT : Modality.POSSIBLE;
            }
            if (word.matches("should|must|ought")) {
                return Modality.DEMAND;
            }
            boolean expected = EXPECTED.contains(sentence.lemma(i + 1))
                    || EXPECTED.contains(sentence.lemma(i + 2))
                            && sentence.tag(i + 1).startsWith("RB");
            if (sentence.lemma(i).equals("be") && expected
                    || sentence.lemma(i).equals("plan") && sentence.word(i + 1).equals("to")) {
                return Modality.FORECAST;
            }
            return Modality.FACT;
        }
        return Modality.FACT;
    }
}
