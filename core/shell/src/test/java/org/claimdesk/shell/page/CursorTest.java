package org.claimdesk.shell.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shell.problem.ProblemException;
import org.claimdesk.shell.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void gives_back_what_it_was_made_of() {
        // Given
        List<String> key = List.of("2026-01-01T00:00:00.000001Z", "", "Łódź €");

        // When
        Optional<List<String>> decoded = Cursor.decode(Cursor.encode(key));

        // Then
        assertThat(decoded).contains(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void without_one_the_list_starts_at_the_start(String cursor) {
        // When
        Optional<List<String>> decoded = Cursor.decode(cursor);

        // Then
        assertThat(decoded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%", "MQ", "Mh9h", "_w", "ü"})
    void what_it_did_not_hand_out_is_refused(String cursor) {
        // When, Then
        assertThatThrownBy(() -> Cursor.decode(cursor)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.violations()).extracting(Violation::field).containsExactly("cursor");
        });
    }

    @Test
    void a_value_with_the_separator_is_a_mistake_of_ours() {
        // When, Then
        assertThatThrownBy(() -> Cursor.encode(List.of("a\u001fb"))).isInstanceOf(IllegalArgumentException.class);
    }
}
