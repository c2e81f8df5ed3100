package org.claimdesk.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "uploader, uploader",
        "reviewer, reviewer",
        "editor, editor reviewer",
        "admin, admin editor reviewer uploader"
    })
    void a_role_includes_the_lesser_ones(String role, String all) {
        // When
        Set<String> expanded = Roles.expand(Set.of(role));

        // Then
        assertThat(expanded).containsExactly(all.split(" "));
    }
}
