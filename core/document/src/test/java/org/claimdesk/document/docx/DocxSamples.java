package org.claimdesk.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs Word documents for the tests. */
public final class DocxSamples {
    private static final String OPEN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Writes the bytes of a part. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    public DocxSamples part(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.to(zip);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DocxSamples part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    public DocxSamples body(String xml) {
        return part("word/document.xml", OPEN + xml + "</w:body></w:document>");
    }

    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] minutes() {
        return new DocxSamples()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/media/photo.png", "no picture")
                .body(
                        "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Minutes of 6 May</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t xml:space=\"preserve\">The council </w:t></w:r><w:del><w:r><w:delText>may </w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>voted</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> for the wall, at £42 million.</w:t>"
                                + "<w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> See the </w:t></w:r>"
                                + "<w:hyperlink r:id=\"rId7\"><w:r><w:t>study</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Nine in favour</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Two against</w:t></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Part</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cost</w:t></w:r></w:p></w:tc></w:tr>"
                                + "<w:tr><w:tc><w:p><w:r><w:t>Wall</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>23</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                                + "<w:p><w:r><w:t>A box:</w:t></w:r><mc:AlternateContent><mc:Choice><w:r><w:t xml:space=\"preserve\"> once</w:t></w:r></mc:Choice>"
                                + "<mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"rId7\" Target=\"https://study.example/wall\" TargetMode=\"External\"/></Relationships>")
                .part(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>")
                .part(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>"
                                + "<w:r><w:t>Budget, https://budget.example/2024 p. 4</w:t></w:r></w:p></w:footnote></w:footnotes>")
                .part(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Council minutes</dc:title><dc:creator>Ann Example</dc:creator></cp:coreProperties>")
                .bytes();
    }
}
