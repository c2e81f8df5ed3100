package org.claimdesk.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MiniLmTest {

    private static final MiniLm MODEL = new MiniLm();

    @Test
    void putsLikeMeaningCloserThanUnlike() {
        // Given
        float[] one = MODEL.embed("The prison holds 400 men.");

        // When
        float[] like = MODEL.embed("There are 400 inmates in the jail.");

        // Then
        float[] unlike = MODEL.embed("The bakery sells cake.");
        assertThat(cosine(one, like)).isGreaterThan(cosine(one, unlike) + 0.3);
        assertThat(cosine(one, one)).isBetween(0.999, 1.001);
    }

    @Test
    void givesZerosForABlankText() {
        // When
        float[] vector = MODEL.embed(" \n");

        // Then
        assertThat(vector).hasSize(384).containsOnly(0f);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
