package org.claimdesk.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatTextTest {

    @Test
    void hasOneCharForEveryCodePointAndGivesThemBack() {
        // Given
        String text = "A 😀 and 𝒳 and 😀.";

        // When
        FlatText flat = FlatText.of(text);

        // Then
        assertThat(flat.chars()).hasSize(text.codePointCount(0, text.length()));
        assertThat(flat.restore(flat.chars())).isEqualTo(text);
    }

    @Test
    void leavesPrivateCharactersOfTheTextAlone() {
        // Given
        String text = "\uE000 😀 \uE001";

        // When
        FlatText flat = FlatText.of(text);

        // Then
        assertThat(flat.restore(flat.chars())).isEqualTo(text);
    }
}
