package org.claimdesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.PageStart;
import org.claimdesk.document.Samples;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void readsColumnsParagraphsAndTablesWithoutRunningHeads() throws IOException {
        // Given
        byte[] pdf = PdfSamples.report();

        // When
        Document document = readers.read(pdf, "application/pdf", null);

        // Then
        assertThat(Samples.blocks(document)).containsExactlyElementsOf(Samples.expected("report.pdf"));
        assertThat(document.metadata().title()).isEqualTo("The harbour in 2024");
    }

    @Test
    void keepsThePagesAndTheLinks() throws IOException {
        // Given
        byte[] pdf = PdfSamples.report();

        // When
        Document document = readers.read(pdf, null, null);

        // Then
        assertThat(document.pages()).extracting(PageStart::page).containsExactly(1, 2, 3);
        int second = document.pages().get(1).offset();
        assertThat(document.text().substring(second)).startsWith("by the coast guard");
        assertThat(document.links()).singleElement().satisfies(link -> {
            assertThat(link.url()).isEqualTo("https://port.example/audit");
            assertThat(Samples.cut(document, link.start(), link.end())).isEqualTo("the annual audit.");
        });
    }

    @Test
    void setsTheMarksOfNotesApartAndLeavesExponents() throws IOException {
        // Given
        String sentence = "The wall was built in the spring after a report.";
        String area = "The yard covers an area of 600 m";
        byte[] pdf = new PdfSamples()
                .page()
                .lines(60, 100, sentence, "It cost nine million, more than the council had expected it to.", area)
                .raised(60 + PdfSamples.width(sentence), 100, "12")
                .raised(60 + PdfSamples.width(area), 126, "2")
                .bytes();

        // When
        Document document = readers.read(pdf, "application/pdf", null);

        // Then
        assertThat(document.text()).contains("after a report.[12]").contains("600 m2");
    }

    @Test
    void takesTheDateFromALineOfItsOwn() throws IOException {
        // Given
        byte[] pdf = new PdfSamples()
                .page()
                .heading(60, 60, 18, "The harbour wall")
                .lines(60, 90, "Published on 7 May 2024")
                .lines(60, 130, "The wall was built in the spring of the year after the flood, as the town had asked.")
                .bytes();

        // When
        var metadata = readers.read(pdf, "application/pdf", null).metadata();

        // Then
        assertThat(metadata.publishedAt()).isEqualTo("2024-05-07");
        assertThat(metadata.title()).isEqualTo("The harbour wall");
    }

    @Test
    void asksForAPassword() throws IOException {
        // Given
        byte[] pdf = new PdfSamples()
                .page()
                .lines(60, 60, "Secret")
                .lockedWith("sesame")
                .bytes();

        // When
        var failure = assertThatThrownBy(() -> readers.read(pdf, "application/pdf", null));

        // Then
        failure.isInstanceOfSatisfying(
                UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
    }
}
