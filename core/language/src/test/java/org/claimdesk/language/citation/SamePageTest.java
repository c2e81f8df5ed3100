package org.claimdesk.language.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePageTest {

    @ParameterizedTest
    @CsvSource({
        "https://edition.example.com/a/b/index.html, http://www.example.com/a/b/index.html?x=1, true",
        "https://www.example.co.uk/a, https://m.example.co.uk/a/, true",
        "https://one.co.uk/a, https://two.co.uk/a, false",
        "https://www.example.com/a, https://www.example.com/b, false",
        "https://a.example.com/, https://b.example.com/, false"
    })
    void tellsWhetherTwoAddressesLeadToOnePage(String a, String b, boolean same) {
        // When
        boolean equal = SamePage.key(a).equals(SamePage.key(b));

        // Then
        assertThat(equal).isEqualTo(same);
    }
}
