package org.claimdesk.language.claim;

import java.util.List;
import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.token.Sentence;

/** Makes the claims of a sentence. */
final class Drafts {

    private Drafts() {}

    static List<Draft> of(Article article, int number, List<Speaker> speakers) {
        Sentence sentence = article.sentences.get(number);
        Speaker speaker = speakers.isEmpty() ? null : speakers.getFirst();
        String wording = Wording.of(sentence.string());
        return List.of(new Draft(sentence.range(), sentence.range(), wording, false, speaker));
    }
}
