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

        /** A fact that could be verified, more likely than not. */
        public boolean fact() {
            return verifiable >= 0.5;
        }
    }
}
