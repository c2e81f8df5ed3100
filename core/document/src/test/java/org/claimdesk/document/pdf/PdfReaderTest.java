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
