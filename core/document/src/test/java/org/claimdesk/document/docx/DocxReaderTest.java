package org.claimdesk.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Samples;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void readsTextListsTablesAndNotes() {
        // Given
        byte[] docx = DocxSamples.minutes();

        // When
        Document document = readers.read(docx, "application/octet-stream", null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly(
                        "HEADING Minutes of 6 May",
                        "PARAGRAPH The council voted for the wall, at £42 million.[1] See the study.",
                        "LIST_ITEM Nine in favour",
                        "LIST_ITEM Two against",
                        "TABLE_ROW Part\tCost",
                        "TABLE_ROW Wall\t23",
                        "PARAGRAPH A box: once",
                        "REFERENCE [1] Budget, https://budget.example/2024 p. 4");
        assertThat(document.metadata().title()).isEqualTo("Council minutes");
        assertThat(document.metadata().bylines()).containsExactly("Ann Example");
    }

    @Test
    void keepsLinksOnTheirWords() {
        // Given
        byte[] docx = DocxSamples.minutes();

        // When
        Document document = readers.read(docx, null, null);

        // Then
        assertThat(document.links())
                .extracting(link -> Samples.cut(document, link.start(), link.end()))
                .containsExactly("[1]", "study");
        assertThat(document.links().getFirst().kind()).isEqualTo(LinkKind.FOOTNOTE);
        assertThat(document.links().getFirst().url()).isEqualTo("https://budget.example/2024");
        assertThat(document.links().getLast().url()).isEqualTo("https://study.example/wall");
    }
}
