package org.claimdesk.comparison.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

/** Any number of claims that look to the index like real ones: vectors in clusters, words by Zipf's law. */
public final class InventedClaims {

    private static final int TOPICS = 5_000;
    private static final int WORDS = 60_000;

    private final int dimensions;

    public InventedClaims(int dimensions) {
        this.dimensions = dimensions;
    }

    public IndexedClaim claim(int number) {
        SplittableRandom random = new SplittableRandom(number * 31L + 7);
        float[] vector = direction(random.nextInt(TOPICS), 1f);
        float[] own = direction(1_000_000L + number, 0.8f);
        for (int i = 0; i < dimensions; i++) {
            vector[i] += own[i];
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            terms.add("w" + (int) Math.pow(WORDS, random.nextDouble()));
        }
        List<String> keys = List.of("name " + random.nextInt(50_000), "measure " + random.nextInt(5_000));
        return new IndexedClaim(new UUID(1, number), new UUID(2, number / 20), terms, keys, unit(vector));
    }

    /** The same claim said a little differently. */
    public IndexedClaim likeness(int number) {
        IndexedClaim claim = claim(number);
        float[] vector = claim.embedding().clone();
        float[] noise = direction(9_000_000_000L + number, 0.5f);
        for (int i = 0; i < dimensions; i++) {
            vector[i] += noise[i];
        }
        List<String> terms = new ArrayList<>(claim.terms().subList(0, 6));
        terms.add("w" + (WORDS + number));
        return new IndexedClaim(new UUID(3, number), new UUID(4, number), terms, claim.keys(), unit(vector));
    }

    private float[] direction(long seed, float length) {
        Random random = new Random(seed);
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        unit(vector);
        for (int i = 0; i < dimensions; i++) {
            vector[i] *= length;
        }
        return vector;
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float x : vector) {
            sum += x * x;
        }
        float factor = (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
        return vector;
    }
}
