package org.claimdesk.language;

/** Turns a text into a vector such that texts of like meaning lie close. Safe for use by several threads. */
public interface Embedder {

    /** How many numbers a vector has. */
    int DIMENSIONS = 384;

    /** @return a new array of unit length; for a blank text of zeros only */
    float[] embed(String text);

    /** Names the model; vectors of different models cannot be compared. */
    String modelId();
}
