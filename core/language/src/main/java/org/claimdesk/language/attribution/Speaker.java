package org.claimdesk.language.attribution;

import org.claimdesk.language.Attribution;
import org.claimdesk.language.text.Range;

/**
 * An attribution of a sentence.
 *
 * @param contentStart where what is said begins, as far as the sentence tells
 * @param weight how certain it is, 3 for a full clause
 * @param ownSentence false when carried over from a neighbouring sentence
 * @param certain false when a pronoun was not resolved for certain
 */
public record Speaker(
        Attribution attribution, int contentStart, int contentEnd, int weight, boolean ownSentence, boolean certain) {

    /** The same speaker for a whole neighbouring sentence, which stands in quotation marks. */
    public Speaker carriedTo(Range sentence) {
        Attribution carried =
                new Attribution(attribution.source(), attribution.cue(), true, attribution.start(), attribution.end());
        return new Speaker(carried, sentence.start(), sentence.end(), weight, false, certain);
    }
}
