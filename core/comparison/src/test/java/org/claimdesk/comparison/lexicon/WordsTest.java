package org.claimdesk.comparison.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "car, automobile, NOUN, true",
        "begin, start, VERB, true",
        "large, big, ADJECTIVE, true",
        "dog, cat, NOUN, false"
    })
    void knowsSynonyms(String a, String b, WordClass wordClass, boolean expected) {
        // Given // When
        boolean answer = Words.synonyms(a, b, wordClass);
        // Then
        assertThat(answer).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"dog, animal, true", "inmate, person, true", "animal, dog, false", "cottage, building, true"})
    void climbsFromAWordToItsKind(String word, String kind, boolean expected) {
        // Given // When
        int steps = Words.stepsUp(word, kind, WordClass.NOUN);
        // Then
        assertThat(steps >= 0).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"open, close", "rise, fall", "hot, cold", "win, lose", "alive, dead"})
    void knowsOpposites(String a, String b) {
        // Given // When
        boolean answer = Words.opposites(a, b);
        // Then
        assertThat(answer).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "held, VERB, hold",
        "mice, NOUN, mouse",
        "carries, VERB, carry",
        "largest, ADJECTIVE, large",
        "claimdesk, NOUN, claimdesk"
    })
    void findsTheBaseForm(String word, WordClass wordClass, String expected) {
        // Given // When
        String base = Words.base(word, wordClass);
        // Then
        assertThat(base).isEqualTo(expected);
    }

    @Test
    void ranksWordsByRarity() {
        // Given // When
        double[] rarities = {Rarity.of("the"), Rarity.of("people"), Rarity.of("pavilion"), Rarity.of("zymurgy")};
        // Then
        assertThat(rarities).isSorted();
        assertThat(rarities[0]).isZero();
        assertThat(rarities[3]).isEqualTo(1);
    }

    @Test
    void knowsWordsOfOneRoot() {
        // Given // When
        boolean answer = Words.relatives("deport", WordClass.VERB, "deportation", WordClass.NOUN);
        // Then
        assertThat(answer).isTrue();
    }
}
