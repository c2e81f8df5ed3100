package org.claimdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExtractionRunTest {

    @Test
    void tellsWhatTwoCoresCouldRead() {
        // Given
        var run = new ExtractionRun(89, 3_500, 20, 17.8);

        // When
        String line = run.line();

        // Then
        assertThat(line)
                .isEqualTo("89 articles, 3500 claims: 4.5 articles/s; 0.200 s of processor an article, "
                        + "so at most 10.0 articles/s on 2 cores");
    }

    @Test
    void readsTheTextOfALineWithItsEscapes() {
        // Given
        String line = "{\"id\": 1, \"text\": \"He said \\\"no\\\".\\n\\u201cYes\\u201d \\\\ no\", \"label\": 0}";

        // When
        String text = JsonText.of(line);

        // Then
        assertThat(text).isEqualTo("He said \"no\".\n“Yes” \\ no");
    }

    @Test
    void refusesALineWithoutText() {
        // When Then
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of("{\"label\": 0}"));
    }
}
