package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page or document behind a claim.
 *
 * @param stance what the cited page does to the claim, null until a person has said so
 * @param openedAt when a person opened it, null when nobody has
 * @param check a machine's hint whether the page bears the claim out; it decides nothing
 */
public record Citation(
        Kind kind,
        @Nullable Medium medium,
        @Nullable UUID articleId,
        @Nullable Passage passage,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String quote,
        @Nullable Stance stance,
        @Nullable UUID openedBy,
        @Nullable Instant openedAt,
        @Nullable Check check,
        @Nullable String archiveUrl,
        @Nullable String excerpt) {

    /** Where the citation comes from. */
    public enum Kind {
        PASSAGE,
        CITED_BY_ARTICLE,
        REVIEWER
    }

    /** What is cited. */
    public enum Medium {
        WEB,
        DOCUMENT,
        PERSON
    }

    /** What the cited page does to the claim. */
    public enum Stance {
        SUPPORTS,
        REFUTES,
        CONTEXT
    }

    /** What a machine found when it looked. */
    public enum Check {
        QUOTE_FOUND("the quote was found there by a machine"),
        NUMBER_FOUND("the number was found there by a machine"),
        NOT_FOUND("a machine did not find it there"),
        UNREACHABLE("the page could not be reached"),
        UNCHECKED("not looked up");

        private final String words;

        Check(String words) {
            this.words = words;
        }

        /** The finding as it stands on a page. */
        public String words() {
            return words;
        }
    }
}
