package org.claimdesk.query.approved;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFragmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://a.org/x | two words | http://a.org/x#:~:text=two%20words",
                "http://a.org/x#part | a-b, c & d | http://a.org/x#part:~:text=a%2Db%2C%20c%20%26%20d",
            })
    void opensThePassage(String url, String exact, String expected) {
        // Given
        var passage = new Passage(0, exact.length(), exact, "", "");
        // When
        var link = TextFragment.link(url, passage);
        // Then
        assertThat(link).isEqualTo(expected);
    }

    @Test
    void namesALongPassageByItsEnds() {
        // Given
        var exact = "One two three four five " + "and so on ".repeat(20) + "six seven eight nine ten";
        // When
        var link = TextFragment.link("https://a.org", new Passage(0, exact.length(), exact, "", ""));
        // Then
        assertThat(link)
                .isEqualTo("https://a.org#:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://a.org", "/local", "data:text/html,x", "http://a b"})
    void linksOnlyToTheWeb(String url) {
        // Given
        var passage = new Passage(0, 1, "x", "", "");
        // When
        var link = TextFragment.link(url, passage);
        // Then
        assertThat(link).isNull();
    }
}
