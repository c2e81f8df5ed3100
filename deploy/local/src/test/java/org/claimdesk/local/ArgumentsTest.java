package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void takesAValueBehindASpaceOrAnEqualsSign() {
        // Given
        List<String> words = List.of("--data", "a b", "--port=1", "article.txt", "--fresh");

        // When
        Arguments arguments = Arguments.parse(words, Set.of("data", "port"), Set.of("fresh"));

        // Then
        assertThat(arguments.value("data")).contains("a b");
        assertThat(arguments.number("port", 0, 9, 5)).isEqualTo(1);
        assertThat(arguments.has("fresh")).isTrue();
        assertThat(arguments.rest()).containsExactly("article.txt");
    }

    @Test
    void refusesAnOptionNobodyKnows() {
        // Given
        List<String> words = List.of("--frseh");

        // When / Then
        assertThatThrownBy(() -> Arguments.parse(words, Set.of(), Set.of("fresh")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Unknown option --frseh; --help lists the options.");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        // Given
        List<String> words = List.of("--data");

        // When / Then
        assertThatThrownBy(() -> Arguments.parse(words, Set.of("data"), Set.of()))
                .hasMessageContaining("--data needs a value");
    }

    @Test
    void refusesANumberOutOfRange() {
        // Given
        Arguments arguments = Arguments.parse(List.of("--port", "70000"), Set.of("port"), Set.of());

        // When / Then
        assertThatThrownBy(() -> arguments.number("port", 0, 65_535, 1)).hasMessageContaining("not 70000");
    }
}
