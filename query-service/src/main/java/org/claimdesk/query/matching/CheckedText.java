package org.claimdesk.query.matching;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text held against what is on record.
 *
 * @param notice LANGUAGE_NOT_SUPPORTED when no sentence was understood
 * @param claims how many claims on record it was held against
 * @param cursor of /changes: the register as of this change
 */
public record CheckedText(
        String language,
        @Nullable String notice,
        Map<Outcome, Integer> counts,
        List<Sentence> sentences,
        int claims,
        String cursor) {

    /** What the register has to say to a sentence. */
    public enum Outcome {
        /** At least one claim on record cannot hold beside it. */
        CONTRADICTS,
        /** A claim on record gives the same attribute as of another day. */
        UPDATES,
        /** A claim on record says the same. */
        REPEATS,
        /** Nothing on record agrees or conflicts; that says nothing about the sentence. */
        NOT_COVERED
    }

    /**
     * One sentence, or a line that is none.
     *
     * @param start in code points of the text
     * @param kind claim, opinion, prediction, quote, question, heading, byline, date, boilerplate or reference
     * @param outcome that of its first match: a repetition in the same or nearly the same words, else the weightiest
     */
    public record Sentence(int start, int end, String text, String kind, Outcome outcome, List<Match> matches) {}

    /**
     * A claim on record and how the sentence stands to it.
     *
     * @param statement the part of the sentence that was compared, pronouns resolved where that is certain
     * @param newer TEXT or CLAIM, only with UPDATES
     * @param score 0 to 1, the more alike the higher; it ranks and is no probability
     * @param values what the text and the claim give for one attribute, null when it is no value that decides
     */
    public record Match(
            Outcome relation,
            String statement,
            @Nullable Newer newer,
            double score,
            String reason,
            @Nullable Values values,

            @Schema(description = "The claim as it stands on record")
            MatchedClaim claim) {}

    /** Which side is as of the later day. */
    public enum Newer {
        TEXT,
        CLAIM
    }

    /** One attribute and what each side gives for it, as written. */
    public record Values(String attribute, String text, String claim) {}
}
