package org.claimdesk.language.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.Reference;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String ARTICLE = """
            Harbour Bridge Closed After Inspection

            By Jane Doe and Tom Roe
            March 4, 2024

            Inspectors found cracks in two pillars[1]. The bridge was built in 1932.
            What happens next
            Trucks must take the northern route, the city said[2].
            \u00a0
            ALSO READ: Ferry strike ends
            References:
            [1] City of Norden: Inspection report https://norden.example/report.pdf
            [2] Statement of the mayor https://norden.example/news/12
            """;

    @Test
    void tellsLinesFromSentences() {
        // When
        Outline outline = Outline.of(ARTICLE, List.of());

        // Then
        assertThat(outline.pieces().stream().map(Piece::kind))
                .containsExactly(
                        PassageKind.HEADING,
                        PassageKind.BYLINE,
                        PassageKind.DATE,
                        null,
                        null,
                        PassageKind.HEADING,
                        null,
                        PassageKind.BOILERPLATE,
                        PassageKind.HEADING,
                        PassageKind.REFERENCE,
                        PassageKind.REFERENCE);
    }

    @Test
    void readsTheReferences() {
        // When
        List<Reference> references = Outline.of(ARTICLE, List.of()).references();

        // Then
        assertThat(references)
                .containsExactly(
                        new Reference("1", "City of Norden: Inspection report", "https://norden.example/report.pdf"),
                        new Reference("2", "Statement of the mayor", "https://norden.example/news/12"));
    }

    @Test
    void joinsLinesThatWereWrapped() {
        // Given
        String text =
                "The committee that was set up last year to look into the\nfloods has found that the dams were not kept in\n"
                        + "repair. It names no one.";

        // When
        Outline outline = Outline.of(text, List.of());

        // Then
        assertThat(outline.pieces()).hasSize(2);
    }
}
