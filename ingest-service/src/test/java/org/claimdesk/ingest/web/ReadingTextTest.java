package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.ingest.events.Passage;
import org.claimdesk.ingest.web.ReadingText.Paragraph;
import org.claimdesk.ingest.web.ReadingText.Piece;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    @Test
    void partsParagraphsAtLineBreaksAndCountsCodePoints() {
        // Given
        String text = "🌉 Bridge\n\nIt closed. It will open.\n";
        List<Passage> passages = List.of(
                new Passage(0, 8, "heading", null),
                new Passage(10, 20, "claim", null),
                new Passage(21, 34, "prediction", null));

        // When
        ReadingText reading = ReadingText.of(text, passages);

        // Then
        assertThat(reading.paragraphs())
                .containsExactly(
                        new Paragraph("heading", List.of(new Piece(0, "heading", "🌉 Bridge"))),
                        new Paragraph(
                                "claim",
                                List.of(
                                        new Piece(10, "claim", "It closed."),
                                        new Piece(21, "prediction", "It will open."))));
        assertThat(reading.cutOff()).isFalse();
    }

    @Test
    void showsLinesWhileNothingIsExtracted() {
        // Given
        String text = "One.\n\nTwo.";

        // When
        ReadingText reading = ReadingText.of(text, List.of());

        // Then
        assertThat(reading.paragraphs()).extracting(Paragraph::kind).containsExactly("plain", "plain");
    }

    @Test
    void endsWhereAPageShouldEnd() {
        // Given
        String text = "word ".repeat(ReadingText.MOST / 4);

        // When
        ReadingText reading = ReadingText.of(text, List.of());

        // Then
        assertThat(reading.cutOff()).isTrue();
    }
}
