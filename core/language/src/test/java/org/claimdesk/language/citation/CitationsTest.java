package org.claimdesk.language.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.language.Citation;
import org.claimdesk.language.Reference;
import org.claimdesk.language.TextLink;
import org.claimdesk.language.text.Range;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final List<Reference> REFERENCES = List.of(
            new Reference("1", "One", "https://edition.example.com/a/b"),
            new Reference("2", "Two", "https://other.org/x"),
            new Reference("3", "Three", null),
            new Reference("4", "One again", "https://www.example.com/a/b"));

    @Test
    void readsListsAndRangesOfMarks() {
        // Given
        String text = "It opened in May[1,3]. It closed[1–3].";

        // When
        List<Citation> second = new Citations(text, REFERENCES, List.of()).of(new Range(23, 38), new Range(23, 38));

        // Then
        assertThat(second).extracting(Citation::marker).containsExactly("1", "2", "3");
    }

    @Test
    void countsOnePageOnTwoHostsOnce() {
        // Given
        String text = "It opened in May[1][4].";

        // When
        List<Citation> citations = new Citations(text, REFERENCES, List.of()).of(new Range(0, 23), new Range(0, 23));

        // Then
        assertThat(citations).extracting(Citation::title).containsExactly("One");
    }

    @Test
    void givesEachHalfOfASentenceItsOwnMarks() {
        // Given
        String text = "It opened in May[1] and closed in June[2].";

        // When
        List<Citation> first = new Citations(text, REFERENCES, List.of()).of(new Range(0, 16), new Range(0, 42));

        // Then
        assertThat(first).extracting(Citation::marker).containsExactly("1");
    }

    @Test
    void takesTheLinksOnItsWords() {
        // Given
        String text = "It opened in May.";
        TextLink link = new TextLink(3, 9, "https://news.example/1", null, TextLink.Kind.INLINE);

        // When
        List<Citation> citations = new Citations(text, List.of(), List.of(link)).of(new Range(0, 17), new Range(0, 17));

        // Then
        assertThat(citations).containsExactly(new Citation(null, "opened", "https://news.example/1"));
    }
}
