package org.claimdesk.language.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.claimdesk.language.Modality;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.attribution.Quotes;
import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.worthiness.Worthiness.Judgement;

/** Decides whether a sentence is a claim or what else it is. */
final class SentenceKinds {

    private static final Pattern QUESTION = Pattern.compile(".*\\?[\"”’')\\]]*", Pattern.DOTALL);

    /** Speakers of this weight are told of in a clause of their own: that they said it is a fact. */
    private static final int SAID = 2;

    private SentenceKinds() {}

    static PassageKind of(Sentence sentence, Quotes quotes, List<Speaker> speakers, Judgement judgement) {
        boolean said = speakers.stream().anyMatch(s -> s.ownSentence() && s.weight() >= SAID);
        if (!said && QUESTION.matcher(sentence.string()).matches()) {
            return PassageKind.QUESTION;
        }
        boolean spoken = speakers.stream().anyMatch(s -> s.ownSentence() && s.weight() > 0);
        if (spoken || judgement.fact()) {
            return PassageKind.CLAIM;
        }
        if (quotes.covers(
                sentence.text(), sentence.range().start(), sentence.range().end())) {
            return speakers.isEmpty() ? PassageKind.QUOTE : PassageKind.CLAIM;
        }
        return Modalities.of(sentence) == Modality.FORECAST ? PassageKind.PREDICTION : PassageKind.OPINION;
    }
}
