package org.claimdesk.language.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.language.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** A bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed.| It was built in 1932.",
                "He moved to the U.S. in 2011.| She stayed.",
                "They met in the U.S. Capitol.| Nobody spoke.",
                "She left the U.S.| Her brother stayed.",
                "Dr. Ann B. Keller of St. Mary's spoke on Jan. 5 at 6 p.m. in room No. 4.| Then she left.",
                "The firm, Miller & Co., was sold.| Its owner died.",
                "“It is late,” he said.| “We must go.”| Nobody moved.",
                "“Where is it?” Miller asked.| Nobody knew.",
                "The cells are small.[1][4]| They have no windows[2,3].| Prisoners sleep on steel.[5–7]",
                "PARIS (AP) — The strike ended.| Trains run again.",
                "Nobody came . . .| The hall stayed empty.",
                "He waited ... and left.",
                "The rate rose by 3.5 percent.| Prices fell.",
                "It costs $4.50.| That is cheap.",
                "He taught (He had studied law.) at the school.| Then he left.",
                "Stop!| Who goes there?| A friend.",
                "Visit www.example.org/a.html today.| It is free.",
                "The U.N. Security Council met.| It agreed.",
                "He works at Tasty! in the old town.",
                "1. Wash the rice.| 2. Boil the water.",
                "The hall — The Ark, as it is called — is closed.",
                "NORDEN — The strike ended.",
                "Now I'm supposed to re- —| A- and I'm to trust you.",
                "He only wanted the —| This is at six.",
                "Did you just wash —| Yes.",
                "He came to — The Ark, that is — and left.",
                "Sen. Mary Cole, R-Ohio, voted no.| The bill failed."
            })
    void splitsAtTheBars(String marked) {
        // Given
        String text = marked.replace("|", "");

        // When
        List<Range> sentences = SentenceSplitter.split(text, new Range(0, text.length()));

        // Then
        List<String> expected =
                java.util.Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        assertThat(sentences.stream().map(range -> range.of(text))).containsExactlyElementsOf(expected);
    }
}
