package org.claimdesk.language.worthiness;

/** Judges with two small models whether a sentence states a verifiable fact and whether the fact is worth checking. */
public final class Worthiness {

    private final LinearModel checkworthy = LinearModel.resource("checkworthy.weights");
    private final LinearModel verifiable = LinearModel.resource("verifiable.weights");

    public Judgement judge(Features features) {
        return new Judgement(checkworthy.probability(features), verifiable.probability(features));
    }

    /**
     * @param checkworthy from 0 to 1
     * @param verifiable from 0 to 1
     */
    public record Judgement(double checkworthy, double verifiable) {

        /** Accuracy and F1 are both high here on held-out labels; a missed fact costs the more. */
        private static final double LEAST = 0.45;

        /** A fact that could be verified, with some likelihood. */
        public boolean fact() {
            return verifiable >= LEAST;
        }
    }
}
