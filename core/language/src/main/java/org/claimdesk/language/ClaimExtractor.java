package org.claimdesk.language;

/** Finds the claims of a text. Implementations are safe for use by several threads. */
public interface ClaimExtractor {

    /**
     * Never throws for an odd text: what is not understood is a passage without claims.
     *
     * @return passages that cover every non-blank character of the text once and in order, and the claims in them
     */
    Extraction extract(SourceText source);

    /** A stable name, recorded with every claim. */
    String name();

    /** Changes whenever the same text may give other claims. */
    String version();
}
