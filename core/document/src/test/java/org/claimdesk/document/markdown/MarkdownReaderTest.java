package org.claimdesk.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.Link;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Samples;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void readsTheWordsWithoutTheMarks() {
        // Given
        byte[] markdown = Samples.bytes("ferry.md");

        // When
        Document document = readers.read(markdown, "text/markdown; charset=utf-8", "https://ferry.example/news/fares");

        // Then
        assertThat(Samples.blocks(document)).containsExactlyElementsOf(Samples.expected("ferry.md"));
        assertThat(document.metadata().title()).isEqualTo("Ferry fares rise");
        assertThat(document.metadata().bylines()).containsExactly("Nora Quayle", "Tom Birch");
        assertThat(document.metadata().publishedAt()).isEqualTo("2024-06-01");
    }

    @Test
    void keepsLinksAndFootnotes() {
        // Given
        byte[] markdown = Samples.bytes("ferry.md");

        // When
        Document document = readers.read(markdown, null, "https://ferry.example/news/fares.md");

        // Then
        assertThat(document.links())
                .extracting(Link::url)
                .containsExactly(
                        "https://ferry.example/fares", "https://ferry.example/press", "https://ferry.example/minutes");
        assertThat(document.links().get(1).kind()).isEqualTo(LinkKind.FOOTNOTE);
        assertThat(document.links().get(1).title()).startsWith("Press release of 30 May");
    }
}
