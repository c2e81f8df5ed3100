package org.claimdesk.query.approved;

/** How true a person found the claim after opening a source other than the article. */
public enum Rating {
    TRUE("true"),
    MOSTLY_TRUE("mostly true"),
    MIXED("partly true, partly false"),
    MOSTLY_FALSE("mostly false"),
    FALSE("false"),
    UNPROVEN("unproven");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    /** The rating as it stands in a sentence. */
    public String words() {
        return words;
    }
}
