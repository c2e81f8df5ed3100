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

    @Test
    void readsATableThatLaysOutColumnsColumnByColumn() {
        // Given
        String long1 =
                "The harbour wall was built in 1912 and repaired twice, in 1954 and in 1987, when the council paid"
                        + " 3 million pounds for new stones and another 2 million for the lamps.";
        byte[] docx = new DocxSamples()
                .body("<w:tbl><w:tr><w:tc>" + styled("Heading1", "History") + plain(long1) + plain("It is 400 m long.")
                        + "</w:tc><w:tc>" + plain("Fares rose in May.") + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>" + plain("Length") + plain("(2024)") + "</w:tc><w:tc>" + plain("400 m")
                        + "</w:tc></w:tr></w:tbl>" + plain("After."))
                .bytes();

        // When
        Document document = readers.read(docx, null, null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly(
                        "HEADING History",
                        "PARAGRAPH " + long1,
                        "PARAGRAPH It is 400 m long.",
                        "PARAGRAPH Fares rose in May.",
                        "TABLE_ROW Length (2024)\t400 m",
                        "PARAGRAPH After.");
    }

    @Test
    void readsATableInsideATableInItsPlace() {
        // Given
        byte[] docx = new DocxSamples()
                .body("<w:tbl><w:tr><w:tc>" + plain("Before") + "<w:tbl><w:tr><w:tc>" + plain("Wall") + "</w:tc><w:tc>"
                        + plain("23") + "</w:tc></w:tr></w:tbl>" + plain("Below") + "</w:tc><w:tc>" + plain("Beside")
                        + "</w:tc></w:tr></w:tbl>")
                .bytes();

        // When
        Document document = readers.read(docx, null, null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly("PARAGRAPH Before", "TABLE_ROW Wall\t23", "PARAGRAPH Below", "PARAGRAPH Beside");
    }

    @Test
    void readsTheTextWithChangesAccepted() {
        // Given
        String deletedEnd =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">The wall costs </w:t></w:r>"
                        + "<w:del><w:r><w:delText>40 million.</w:delText></w:r></w:del></w:p>";
        byte[] docx = new DocxSamples()
                .body(deletedEnd + plain("42 million.")
                        + "<w:p><w:moveFrom><w:r><w:t>The port pays.</w:t></w:r></w:moveFrom></w:p>"
                        + "<w:p><w:moveTo><w:r><w:t>The port pays.</w:t></w:r></w:moveTo></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr></w:pPrChange></w:pPr>"
                        + "<w:ins><w:r><w:t>Fares</w:t></w:r></w:ins></w:p>")
                .bytes();

        // When
        Document document = readers.read(docx, null, null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly("PARAGRAPH The wall costs 42 million.", "PARAGRAPH The port pays.", "HEADING Fares");
    }

    @Test
    void leavesOutContentsHeadsAndFeetOfPages() {
        // Given
        byte[] docx = new DocxSamples()
                .part("word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Confidential</w:t></w:r></w:p></w:hdr>")
                .part("word/footer1.xml", "<w:ftr xmlns:w=\"w\"><w:p><w:r><w:t>Page 3</w:t></w:r></w:p></w:ftr>")
                .part(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Verzeichnis1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>")
                .part(
                        "word/endnotes.xml",
                        "<w:endnotes xmlns:w=\"w\"><w:endnote w:id=\"3\"><w:p><w:r><w:t>Minutes, p. 9</w:t></w:r></w:p></w:endnote></w:endnotes>")
                .body(styled("Verzeichnis1", "History 2")
                        + "<w:p><w:r><w:t>The wall is old.</w:t></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p>"
                        + "<w:sectPr><w:headerReference r:id=\"rId1\"/></w:sectPr>")
                .bytes();

        // When
        Document document = readers.read(docx, null, null);

        // Then
        assertThat(Samples.blocks(document))
                .containsExactly(
                        "BOILERPLATE History 2", "PARAGRAPH The wall is old.[1]", "REFERENCE [1] Minutes, p. 9");
    }

    private static String plain(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
