package org.claimdesk.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void readsTheMessageAndTellsQuotesApart() {
        // Given
        byte[] mail = Samples.bytes("reply.eml");

        // When
        Document document = readers.read(mail, "message/rfc822", null);

        // Then
        assertThat(Samples.blocks(document)).containsExactlyElementsOf(Samples.expected("reply.eml"));
        assertThat(document.metadata().title()).isEqualTo("Re: The harbour wall – figures");
        assertThat(document.metadata().bylines()).containsExactly("Ida Märsh");
        assertThat(document.metadata().publishedAt()).isEqualTo("2024-05-07T09:12:45+01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inline.eml", "alternative.eml", "forwarded.eml", "heads.eml", "cyrillic.eml", "outlook.eml"})
    void readsWhatMailProgramsWrite(String sample) {
        // Given
        byte[] mail = Samples.bytes(sample);

        // When
        Document document = readers.read(mail, "message/rfc822", null);

        // Then
        assertThat(Samples.blocks(document)).containsExactlyElementsOf(Samples.expected(sample));
    }

    @Test
    void readsOnInWhatIsForwardedAsHtml() {
        // Given
        byte[] mail =
                ("From: a@b.example\nSubject: Fwd: Fares\nContent-Type: text/html\n\n<p>See below.</p><div class=gmail_quote>"
                                + "<div class=gmail_attr>---------- Forwarded message ---------<br>From: Bob</div><p>Fares rise by 4 %.</p></div>")
                        .getBytes(StandardCharsets.US_ASCII);

        // When
        Document document = readers.read(mail, "message/rfc822", null);

        // Then
        assertThat(Samples.blocks(document))
                .contains("PARAGRAPH See below.", "PARAGRAPH Fares rise by 4 %.")
                .contains("BOILERPLATE ---------- Forwarded message ---------", "BOILERPLATE From: Bob");
    }

    @Test
    void decodesBase64InTheDeclaredCharset() {
        // Given
        String body = Base64.getMimeEncoder()
                .encodeToString("Das Café kostet 4 Euro.\r\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] mail =
                ("From: a@b.example\r\nDate: 7 May 2024 10:00 +0000\r\nContent-Type: text/plain; charset=\"iso-8859-1\"\r\n"
                                + "Content-Transfer-Encoding: BASE64\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII);

        // When
        Document document = readers.read(mail, null, null);

        // Then
        assertThat(document.text()).endsWith("Das Café kostet 4 Euro.");
    }

    @Test
    void readsHtmlWhenThereIsNothingElse() {
        // Given
        byte[] mail =
                ("From: Ann <a@b.example>\nSubject: Fares\nContent-Type: text/html\n\n<div>Fares rise by 4 %.</div>"
                                + "<div class=gmail_quote><div>On Monday Bob wrote:</div><blockquote>By how much?</blockquote></div>")
                        .getBytes(StandardCharsets.US_ASCII);

        // When
        Document document = readers.read(mail, "message/rfc822", null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly(
                        "HEADING Fares",
                        "BYLINE Ann",
                        "PARAGRAPH Fares rise by 4 %.",
                        "BOILERPLATE On Monday Bob wrote:",
                        "BOILERPLATE By how much?");
    }

    @Test
    void joinsFlowedLines() {
        // Given
        byte[] mail =
                ("From: a@b.example\nSubject: x\nContent-Type: text/plain; format=flowed\n\nFares rise \nby 4 %.\nFrom May.\n")
                        .getBytes(StandardCharsets.US_ASCII);

        // When
        Document document = readers.read(mail, "message/rfc822", null);

        // Then
        assertThat(Samples.blocks(document)).contains("PARAGRAPH Fares rise by 4 %.", "PARAGRAPH From May.");
    }
}
