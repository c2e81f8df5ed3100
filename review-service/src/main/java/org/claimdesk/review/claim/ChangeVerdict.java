package org.claimdesk.review.claim;

/** What a person says to a change of a claim's article. */
public enum ChangeVerdict {
    /** The claim stands at the proposed passage too. */
    MOVE,
    /** The claim stays what it is and where it is. */
    KEEP
}
