package org.claimdesk.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Samples;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void findsTheArticleAndNothingElse() {
        // Given
        byte[] page = Samples.bytes("harbour.html");

        // When
        Document document = readers.read(page, "text/html", "https://courier.example/2024/05/harbour-wall?ref=x");

        // Then
        assertThat(Samples.blocks(document).stream().filter(block -> !block.startsWith("BOILERPLATE")))
                .containsExactlyElementsOf(Samples.expected("harbour.html"));
        assertThat(document.text()).doesNotContain("Ferry fares", "Waste of money", "cookies", "Ten walks", "Home");
    }

    @Test
    void readsWhatThePageSaysAboutItself() {
        // Given
        byte[] page = Samples.bytes("harbour.html");

        // When
        var metadata = readers.read(page, "text/html", null).metadata();

        // Then
        assertThat(metadata.title()).isEqualTo("Harbour wall to be rebuilt by 2031");
        assertThat(metadata.bylines()).containsExactly("Nora Quayle", "Tom Birch");
        assertThat(metadata.publisher()).isEqualTo("The Saltby Courier");
        assertThat(metadata.publishedAt()).isEqualTo("2024-05-07T06:30:00+01:00");
        assertThat(metadata.url()).isEqualTo("https://courier.example/2024/05/harbour-wall");
        assertThat(metadata.language()).isEqualTo("en-GB");
    }

    @Test
    void setsTheMarksOfNotesApart() {
        // Given
        byte[] page =
                ("<h1>The wall</h1><p>The wall was built after a report.<sup><a href='#n1'>1</a></sup> It covers 600"
                                + " m<sup>2</sup> and cost nine million.<sup>2</sup> Nobody had asked for it.</p><ol><li id=n1>The"
                                + " report, https://a.example/r</li></ol>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        // When
        Document document = readers.read(page, "text/html", null);

        // Then
        assertThat(document.text()).contains("report.[1] It covers 600 m2", "million.[2] Nobody");
    }

    @Test
    void keepsInlineLinksAndResolvesFootnotes() {
        // Given
        byte[] page = Samples.bytes("harbour.html");

        // When
        Document document = readers.read(page, "text/html", null);

        // Then
        assertThat(document.links()).anySatisfy(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.INLINE);
            assertThat(link.url()).isEqualTo("https://institute.example/report?id=7");
            assertThat(Samples.cut(document, link.start(), link.end())).isEqualTo("report by the Coastal Institute");
        });
        assertThat(document.links()).anySatisfy(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.FOOTNOTE);
            assertThat(link.url()).isEqualTo("https://council.example/minutes");
            assertThat(link.title()).isEqualTo("Minutes of the council, 6 May 2024, item 4.");
            assertThat(Samples.cut(document, link.start(), link.end())).isEqualTo("[1]");
        });
    }

    @Test
    void obeysTheEncodingThatThePageNames() {
        // Given
        String html =
                "<html><head><meta charset=windows-1251><title>Тест</title></head><body><p>Привет, мир</p></body></html>";
        byte[] page = html.getBytes(java.nio.charset.Charset.forName("windows-1251"));

        // When
        Document document = readers.read(page, "text/html", null);

        // Then
        assertThat(document.text()).contains("Привет, мир");
    }

    @Test
    void readsAFragmentWithoutAnArticle() {
        // Given
        byte[] page = "<p>The bridge is 80 m long.</p><p>It opened in 1998.</p>".getBytes(StandardCharsets.UTF_8);

        // When
        Document document = readers.read(page, "text/html", null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly("PARAGRAPH The bridge is 80 m long.", "PARAGRAPH It opened in 1998.");
    }
}
