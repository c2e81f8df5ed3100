package org.claimdesk.query.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.claimdesk.shell.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final Position NEWEST = new Position(5, 20);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0"})
    void beginsAtTheBeginning(String after) {
        // Given an empty cursor
        // When
        var position = Position.parse(after, NEWEST);
        // Then
        assertThat(position).isEqualTo(new Position(5, 0));
    }

    @Test
    void goesOnWhereItWas() {
        // Given
        var cursor = new Position(5, 20).toString();
        // When
        var position = Position.parse(cursor, NEWEST);
        // Then
        assertThat(position).isEqualTo(NEWEST);
    }

    @ParameterizedTest
    @CsvSource({"4.3, 410", "5.21, 410", "x, 400", "5, 400", "5.-1, 400", "99999999999999999999.1, 400"})
    void refusesWhatIsVoid(String after, int status) {
        // Given a cursor of another register, or none at all
        // When
        var refused = catchThrowableOfType(ProblemException.class, () -> Position.parse(after, NEWEST));
        // Then
        assertThat(refused.status()).isEqualTo(status);
    }
}
