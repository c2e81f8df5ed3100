package org.claimdesk.query.conflict;

/** What a person found about a conflict. */
public enum FindingVerdict {
    TRUE_CONFLICT("The claims really conflict"),
    SUPERSEDED("One value has replaced the other"),
    DIFFERENT_SCOPE("The claims speak of different things or places"),
    DIFFERENT_DEFINITION("The claims count differently"),
    ROUNDING("The values differ only by rounding"),
    TRANSCRIPTION_ERROR("A value was copied wrongly"),
    SAME_ORIGIN("Both go back to one origin");

    private final String words;

    FindingVerdict(String words) {
        this.words = words;
    }

    /** The finding as it stands on a page. */
    public String words() {
        return words;
    }
}
