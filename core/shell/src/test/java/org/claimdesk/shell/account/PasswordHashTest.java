package org.claimdesk.shell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    /** The vector of PBKDF2-HMAC-SHA256 with 4096 iterations that RFC 7914's authors and others publish. */
    private static final String KNOWN =
            "pbkdf2-sha256$4096$c2FsdFNBTFRzYWx0U0FMVHNhbHRTQUxUc2FsdFNBTFRzYWx0$NIyJ28vTKy8y2BS4EW6EzysXNH68GAAYHE4qH7jdU+E=";

    @Test
    void matches_its_password_and_no_other() {
        // When
        PasswordHash hash = PasswordHash.of("pässword 1", 1_000);

        // Then
        assertThat(hash.matches("pässword 1")).isTrue();
        assertThat(hash.matches("pässword 2")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void agrees_with_another_implementation() {
        // When
        PasswordHash hash = new PasswordHash(KNOWN);

        // Then
        assertThat(hash.matches("passwordPASSWORDpassword")).isTrue();
    }

    @Test
    void is_salted_and_never_printed() {
        // When
        PasswordHash one = PasswordHash.of("same", 1_000);
        PasswordHash other = PasswordHash.of("same", 1_000);

        // Then
        assertThat(one).isNotEqualTo(other);
        assertThat(one.toString()).doesNotContain("pbkdf2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "pbkdf2-sha256$1$c2FsdFNBTFRzYWx0U0FMVA==$x", "md5$1000$a$b"})
    void another_form_is_refused_without_showing_it(String text) {
        // When, Then
        assertThatThrownBy(() -> new PasswordHash(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }
}
