package org.claimdesk.language.attribution;

import org.claimdesk.language.Attribution;

/**
 * An attribution of a sentence.
 *
 * @param contentStart where what is said begins, as far as the sentence tells
 * @param weight how certain it is, 3 for a full clause
 * @param ownSentence false when carried over from a neighbouring sentence
 * @param certain false when a pronoun was not resolved for certain
 */
public record Speaker(
        Attribution attribution, int contentStart, int contentEnd, int weight, boolean ownSentence, boolean certain) {}
