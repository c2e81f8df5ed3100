package org.claimdesk.shell.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.claimdesk.shell.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Poison("no body"), Trouble.POISON),
                Arguments.of(new IllegalArgumentException("a rule"), Trouble.POISON),
                Arguments.of(new ProblemException(409, "stale", "Stale", "…"), Trouble.POISON),
                Arguments.of(new ProblemException(503, "loading", "Loading", "…"), Trouble.OUTAGE),
                Arguments.of(sql("08006"), Trouble.OUTAGE),
                Arguments.of(sql("57P01"), Trouble.OUTAGE),
                Arguments.of(sql("40P01"), Trouble.OUTAGE),
                Arguments.of(sql("53100"), Trouble.OUTAGE),
                Arguments.of(sql(null), Trouble.OUTAGE),
                Arguments.of(new SQLTransientConnectionException("pool"), Trouble.OUTAGE),
                Arguments.of(sql("22001"), Trouble.POISON),
                Arguments.of(sql("23505"), Trouble.UNCLEAR),
                Arguments.of(sql("42P01"), Trouble.UNCLEAR),
                Arguments.of(new NullPointerException(), Trouble.UNCLEAR));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void is_told_by_what_failed_however_it_is_wrapped(Exception failure, Trouble trouble) {
        // When
        Trouble plain = Trouble.of(failure);
        Trouble wrapped = Trouble.of(new IllegalStateException(new IllegalArgumentException("outer", failure)));

        // Then
        assertThat(plain).isEqualTo(trouble);
        assertThat(wrapped).isEqualTo(trouble);
    }

    private static SQLException sql(String state) {
        return new SQLException("…", state);
    }
}
