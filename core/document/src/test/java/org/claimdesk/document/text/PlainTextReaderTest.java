package org.claimdesk.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.claimdesk.document.Block;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.TextTooLongException;
import org.claimdesk.document.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {
    private static final String SAMPLE = "Café “Müller” serves 40 € menus.\nIt opened in 1998.\n";
    private final DocumentReaders readers = new DocumentReaders();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wall to be built\\nBy Ann Example\\nSunday,\u00a011th May 2025\\n\\nThe wall is old. | 2025-05-11",
                "\u00a0\\nSunday, 11th May 2025\\n\u00a0\\nThe wall is old. | 2025-05-11",
                "Wall\\nPublished: May 3, 2024 at 10:15 am\\nThe wall is old. | 2024-05-03",
                "Wall\\n2024-05-03\\nThe wall is old. | 2024-05-03",
                "Wall\\nUpdated 3 May 2024\\nThe wall is old. | ",
                "Wall\\nThe wall fell on 3 May 2024.\\nIt was old. | ",
                "Wall\\n31 June 2024\\nIt was old. | "
            })
    void takesTheDateFromALineOfItsOwn(String text, String date) {
        // Given
        byte[] bytes = text.replace("\\n", "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        // When
        Document document = readers.read(bytes, "text/plain", null);

        // Then
        assertThat(document.metadata().publishedAt()).isEqualTo(date);
        assertThat(document.text()).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, text/plain; charset=utf-8",
        "UTF-8, text/plain",
        "UTF-8, ",
        "UTF-8, text/plain; charset=iso-8859-1",
        "windows-1252, text/plain",
        "windows-1252, text/plain; charset=utf-8",
        "windows-1252, text/plain; charset=nonsense-1",
        "UTF-16LE, text/plain",
        "UTF-16BE, text/plain; charset=utf-16be",
        "UTF-32LE, text/plain; charset=UTF-32LE",
        "ISO-8859-15, text/plain; charset=\"iso-8859-15\"",
        "GB18030, text/plain; charset=gb18030",
    })
    void readsTextInAnyCommonEncoding(String charset, String contentType) {
        // Given
        String expected = charset.equals("ISO-8859-15") ? SAMPLE.replaceAll("[“”]", "'") : SAMPLE;
        byte[] bytes = expected.getBytes(Charset.forName(charset));

        // When
        Document document = readers.read(bytes, contentType, null);

        // Then
        assertThat(document.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void removesTheByteOrderMark(String charset) {
        // Given
        byte[] bytes = ("\uFEFF" + SAMPLE).getBytes(Charset.forName(charset));

        // When
        Document document = readers.read(bytes, "text/plain", null);

        // Then
        assertThat(document.text()).isEqualTo(SAMPLE);
    }

    @Test
    void changesOnlyLineEndsAndNul() {
        // Given
        byte[] bytes = " a\u00a0b\0c \r\n\r\n\t𝒳 d\r\n".getBytes(StandardCharsets.UTF_8);

        // When
        Document document = readers.read(bytes, "text/plain", null);

        // Then
        assertThat(document.text()).isEqualTo(" a\u00a0b\uFFFDc \n\n\t𝒳 d\n");
        assertThat(document.blocks()).extracting(Block::start).containsExactly(1, 10);
        assertThat(document.blocks()).extracting(Block::end).containsExactly(6, 13);
    }

    @Test
    void joinsLinesThatWereBrokenAtAColumn() {
        // Given
        String text = "The council met on Tuesday evening to discuss the budget of\nthe coming year, which Mayor Ann"
                + " Example had presented.\n\nShort line\nanother one\n";

        // When
        Document document = readers.read(text.getBytes(StandardCharsets.UTF_8), null, null);

        // Then
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.blocks()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoText() {
        // Given
        byte[] noise = new byte[4000];
        new java.util.Random(1).nextBytes(noise);

        // When
        var failure = assertThatThrownBy(() -> readers.read(noise, "text/plain", null));

        // Then
        failure.isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason())
                .isEqualTo(UnreadableDocumentException.Reason.BINARY));
    }

    @Test
    void refusesTextOverFourMebibytes() {
        // Given
        byte[] bytes = "long ".repeat(900_000).getBytes(StandardCharsets.UTF_8);

        // When
        var failure = assertThatThrownBy(() -> readers.read(bytes, "text/plain", null));

        // Then
        failure.isInstanceOf(TextTooLongException.class);
    }
}
