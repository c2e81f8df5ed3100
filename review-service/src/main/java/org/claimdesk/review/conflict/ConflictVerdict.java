package org.claimdesk.review.conflict;

/** What a person found about a conflict. */
public enum ConflictVerdict {
    TRUE_CONFLICT,
    SUPERSEDED,
    DIFFERENT_SCOPE,
    DIFFERENT_DEFINITION,
    ROUNDING,
    TRANSCRIPTION_ERROR,
    SAME_ORIGIN
}
