package org.claimdesk.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims/1?a=b&c=d", "/claims?q=%C3%BC#top"})
    void a_page_of_this_service_is_kept(String target) {
        // When
        String safe = ReturnTo.safe(target);

        // Then
        assertThat(safe).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "claims",
        "/sign-in",
        "/sign-out",
        "'/ a'",
        "''"
    })
    void anything_else_becomes_the_start(String target) {
        // When
        String safe = ReturnTo.safe(target);

        // Then
        assertThat(safe).isEqualTo("/");
    }
}
