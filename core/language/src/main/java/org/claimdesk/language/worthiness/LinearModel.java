package org.claimdesk.language.worthiness;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A logistic regression over {@link Features}. */
final class LinearModel {

    private final float[] weights;

    LinearModel(float[] weights) {
        if (weights.length != Features.SIZE) {
            throw new IllegalArgumentException(weights.length + " weights for " + Features.SIZE + " features");
        }
        this.weights = weights;
    }

    /** Reads weights as the training program writes them: big-endian floats. */
    static LinearModel resource(String name) {
        try (InputStream stream = LinearModel.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(stream));
            float[] weights = new float[Features.SIZE];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
            return new LinearModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0 to 1. */
    double probability(Features features) {
        double sum = 0;
        float[] dense = features.dense();
        for (int i = 0; i < dense.length; i++) {
            sum += weights[i] * dense[i];
        }
        double words = 0;
        for (int word : features.words()) {
            words += weights[word];
        }
        return 1 / (1 + Math.exp(-(sum + words * features.wordValue())));
    }
}
