package org.claimdesk.language;

/** In which mood a statement is made. */
public enum Modality {
    /** Said to be so, or to have been so. */
    FACT,
    /** Said to come: "will", "is expected to", "plans to". */
    FORECAST,
    /** Said to be possible or to depend: "may", "could", "would", "if". */
    POSSIBLE,
    /** Said to be due: "should", "must", "wants", "demands". */
    DEMAND
}
