package org.claimdesk.shell.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameUuidTest {

    @Test
    void agrees_with_another_implementation_of_version_5() {
        // When
        UUID id = NameUuid.of("article", "0f");

        // Then: python3 -c "uuid.uuid5(UUID('6f1c…'), 'article\x1f0f')"
        assertThat(id).hasToString("179a5cf3-3328-5f91-be9d-09bd3edd5324");
    }

    @Test
    void parts_do_not_run_into_each_other() {
        // When
        UUID one = NameUuid.of("ab", "c");
        UUID other = NameUuid.of("a", "bc");

        // Then
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void a_name_needs_a_part() {
        // When, Then
        assertThatThrownBy(NameUuid::of).isInstanceOf(IllegalArgumentException.class);
    }
}
