package org.claimdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
    private static final String FILE = """
            # rules
            User-agent: *
            Disallow: /

            User-agent: Other
            User-agent: Claimdesk/0.1
            Disallow: /private
            Allow: /private/press
            Disallow: /*.pdf$
            Disallow: /search*q=
            Disallow:
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private, false",
        "/private/x, false",
        "/private/press/1, true",
        "/a/report.pdf, false",
        "/a/report.pdf?x=1, true",
        "/search?q=1, false",
        "/search?p=1, true",
    })
    void followsTheGroupThatNamesUs(String path, boolean allowed) {
        // Given
        RobotsRules rules = RobotsRules.of(FILE, "claimdesk");

        // When
        boolean answer = rules.allow(path);

        // Then
        assertThat(answer).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"/, false", "/any, false"})
    void followsTheGroupForEveryoneElse(String path, boolean allowed) {
        // Given
        RobotsRules rules = RobotsRules.of(FILE, "somebody");

        // When
        boolean answer = rules.allow(path);

        // Then
        assertThat(answer).isEqualTo(allowed);
    }
}
