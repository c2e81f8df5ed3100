package org.claimdesk.ingest.events;

/**
 * Who says it, if not the article itself.
 *
 * @param source the speaker as written in the article, for a pronoun its antecedent
 * @param cue the words that tell of the speaking
 * @param quoted whether the claim or a part of it stands in quotation marks
 * @param start where the mention that goes with the cue begins, in code points of the article
 */
public record Attribution(String source, String cue, boolean quoted, int start, int end) {}
