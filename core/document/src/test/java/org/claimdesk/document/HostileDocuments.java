package org.claimdesk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.claimdesk.document.docx.DocxSamples;
import org.claimdesk.document.pdf.PdfSamples;

/** What an attacker sends, for the readers' tests and for those of the services that take documents in. */
public final class HostileDocuments {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, byte[]> PACKED = new ConcurrentHashMap<>();

    private HostileDocuments() {}

    /** @param outcome READ, UNSUPPORTED, TEXT_TOO_LONG or the reason of an {@link UnreadableDocumentException} */
    public record Case(String name, String type, Supplier<byte[]> bytes, String outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, String type, Supplier<byte[]> bytes, String outcome) {
        return new Case(name, type, bytes, outcome);
    }

    public static Stream<Case> cases() {
        return Stream.of(
                of("nothing", "text/plain", () -> new byte[0], "EMPTY"),
                of("blank text", "text/plain", () -> ascii(" \n\t \u00a0"), "EMPTY"),
                of("blank page", "text/html", () -> ascii("<html><body><script>x</script></body></html>"), "EMPTY"),
                of("noise as text", "text/plain", () -> noise(20_000), "BINARY"),
                of("noise as page", "text/html", () -> noise(20_000), "BINARY"),
                of(
                        "picture as text",
                        "text/plain",
                        () -> concat(new byte[] {(byte) 0x89}, ascii("PNG\r\n\u001a\n")),
                        "UNSUPPORTED"),
                of(
                        "old Word",
                        "application/msword",
                        () -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                        "UNSUPPORTED"),
                of("type with control characters", "text/\u0000x\r\ny", () -> ascii("x"), "UNSUPPORTED"),
                of("50 MB of text", "text/plain", () -> filled(50 << 20, 'a'), "TEXT_TOO_LONG"),
                of("5 MB of text", "text/plain", () -> filled(5 << 20, 'a'), "TEXT_TOO_LONG"),
                of("50 MB page", "text/html", () -> filled(50 << 20, 'a'), "TOO_LARGE"),
                of("50 MB Markdown", "text/markdown", () -> filled(50 << 20, 'a'), "TEXT_TOO_LONG"),
                of("500,000 tags", "text/html", () -> ascii("<p>x".repeat(500_000)), "TOO_LARGE"),
                of("page 100,000 deep", "text/html", () -> ascii("<div>".repeat(100_000) + "deep words"), "TOO_DEEP"),
                of(
                        "inline 100,000 deep",
                        "text/html",
                        () -> ascii("<b><i><a href=x>".repeat(33_000) + "deep words"),
                        "TOO_DEEP"),
                of(
                        "formatting never closed",
                        "text/html",
                        () -> ascii("<p><b id=1><i id=2><u id=3>x".repeat(20_000)),
                        "READ OR TOO_DEEP"),
                of("tables 20,000 deep", "text/html", () -> ascii("<table><tr><td>x".repeat(20_000)), "TOO_DEEP"),
                of(
                        "30,000 footnotes",
                        "text/html",
                        () -> ascii("<div id=n>" + "<a href=#n>1</a>".repeat(30_000) + "</div>"),
                        "READ"),
                of(
                        "quotes 100,000 deep",
                        "text/markdown",
                        () -> ascii(">".repeat(100_000) + " deep"),
                        "READ OR TOO_DEEP"),
                of(
                        "brackets 100,000 deep",
                        "text/markdown",
                        () -> ascii("[".repeat(100_000) + "x" + "]".repeat(100_000)),
                        "READ OR TOO_DEEP"),
                of(
                        "notes of a million lines",
                        "text/markdown",
                        () -> ascii("[^1]: x\n" + "    y\n".repeat(500_000) + "\nz[^1]"),
                        "READ"),
                of("text as PDF", "application/pdf", () -> ascii("no PDF"), "WRONG_TYPE"),
                of("PDF header only", "application/pdf", () -> ascii("%PDF-1.7\n"), "DAMAGED"),
                of("PDF of noise", "application/pdf", () -> concat(ascii("%PDF-1.7\n"), noise(100_000)), "DAMAGED"),
                of("half a PDF", "application/pdf", HostileDocuments::halfPdf, "READ OR DAMAGED OR EMPTY"),
                of(
                        "Flate bomb",
                        "application/pdf",
                        once("Flate bomb", () -> pdf("/FlateDecode", deflated(600 << 20, 1))),
                        "BOMB"),
                of(
                        "Flate bomb in a Flate bomb",
                        "application/pdf",
                        once("double", () -> pdf("[/FlateDecode /FlateDecode]", deflated(300 << 20, 2))),
                        "BOMB OR EMPTY"),
                of(
                        "PDF arrays 100,000 deep",
                        "application/pdf",
                        () -> pdf("/FlateDecode /X " + "[".repeat(100_000) + "]".repeat(100_000), deflated(10, 1)),
                        "READ OR DAMAGED OR TOO_DEEP OR EMPTY"),
                of(
                        "empty PDF page",
                        "application/pdf",
                        () -> new PdfSamples().page().bytes(),
                        "EMPTY"),
                of("text as DOCX", DOCX, () -> ascii("no archive"), "WRONG_TYPE"),
                of(
                        "archive without a document",
                        DOCX,
                        () -> new DocxSamples().part("a.txt", "x").bytes(),
                        "UNSUPPORTED"),
                of(
                        "names of other folders",
                        DOCX,
                        () -> new DocxSamples()
                                .part("../../etc/passwd", "x")
                                .part("/word/document.xml\u0000", "x")
                                .part("word\\document.xml", "x")
                                .bytes(),
                        "UNSUPPORTED"),
                of("half an archive", DOCX, HostileDocuments::halfDocx, "DAMAGED"),
                of(
                        "zip bomb",
                        DOCX,
                        once("zip bomb", () -> new DocxSamples()
                                .part("word/document.xml", out -> zeros(out, 400 << 20))
                                .bytes()),
                        "BOMB"),
                of(
                        "zip bomb beside",
                        DOCX,
                        once("zip bomb beside", () -> new DocxSamples()
                                .part("word/media/x", out -> zeros(out, 400 << 20))
                                .bytes()),
                        "BOMB"),
                of("10,000 parts", DOCX, HostileDocuments::manyParts, "BOMB"),
                of(
                        "external entity",
                        DOCX,
                        () -> new DocxSamples()
                                .part(
                                        "word/document.xml",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x><t>&e;</t></x>")
                                .bytes(),
                        "FORBIDDEN"),
                of(
                        "billion laughs",
                        DOCX,
                        () -> new DocxSamples()
                                .part("word/document.xml", laughs())
                                .bytes(),
                        "FORBIDDEN"),
                of(
                        "XML 100,000 deep",
                        DOCX,
                        () -> new DocxSamples().body(deepXml()).bytes(),
                        "TOO_DEEP"),
                of(
                        "XML cut off",
                        DOCX,
                        () -> new DocxSamples()
                                .part("word/document.xml", "<x><t>words")
                                .bytes(),
                        "DAMAGED"),
                of("mail without heads", "message/rfc822", () -> ascii("no mail at all"), "WRONG_TYPE"),
                of("mail 1,000 deep", "message/rfc822", () -> ascii("From: a@b.example\n" + nestedMail()), "TOO_DEEP"),
                of(
                        "mail of 100,000 parts",
                        "message/rfc822",
                        () -> ascii("From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n"
                                + "--b\n\nx\n".repeat(100_000)),
                        "TOO_DEEP"),
                of(
                        "mail with 50 MB attached",
                        "message/rfc822",
                        () -> concat(
                                ascii(
                                        "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe words.\n"
                                                + "--b\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n"),
                                filled(50 << 20, 'A')),
                        "READ"),
                of(
                        "subject with control characters",
                        "message/rfc822",
                        () -> ascii("From: a@b.example\nSubject: =?utf-8?q?a=00=07=1B[2Jb?=\n\nThe words."),
                        "READ"));
    }

    /** What takes seconds to pack is packed once for all tests. */
    private static Supplier<byte[]> once(String name, Supplier<byte[]> packing) {
        return () -> PACKED.computeIfAbsent(name, unused -> packing.get()).clone();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static byte[] filled(int length, char c) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static byte[] halfPdf() {
        try {
            byte[] pdf = PdfSamples.report();
            return Arrays.copyOf(pdf, pdf.length / 2);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] halfDocx() {
        byte[] docx = new DocxSamples()
                .body("<w:p><w:r><w:t>" + new Random(3).ints(5000) + "</w:t></w:r></w:p>")
                .bytes();
        return Arrays.copyOf(docx, docx.length / 2);
    }

    private static byte[] manyParts() {
        DocxSamples docx = new DocxSamples();
        for (int i = 0; i < 10_000; i++) {
            docx.part("p" + i, "");
        }
        return docx.bytes();
    }

    private static void zeros(java.io.OutputStream out, int length) throws IOException {
        byte[] block = new byte[1 << 20];
        for (int written = 0; written < length; written += block.length) {
            out.write(block);
        }
    }

    private static byte[] deflated(int length, int times) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
                byte[] block = filled(Math.min(length, 1 << 20), ' ');
                for (int written = 0; written < length; written += block.length) {
                    out.write(block);
                }
            }
            byte[] result = packed.toByteArray();
            for (int i = 1; i < times; i++) {
                ByteArrayOutputStream again = new ByteArrayOutputStream();
                try (DeflaterOutputStream out = new DeflaterOutputStream(again)) {
                    out.write(result);
                }
                result = again.toByteArray();
            }
            return result;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A PDF of one page whose content has this filter. */
    private static byte[] pdf(String filter, byte[] content) {
        byte[] head = ascii(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>>>endobj\n4 0 obj<</Length "
                        + content.length + "/Filter " + filter + ">>stream\n");
        return concat(concat(head, content), ascii("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }

    /** With attributes that do not pack well, so that it is no bomb. */
    private static String deepXml() {
        Random random = new Random(11);
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            xml.append("<w:sdt w:x=\"").append(random.nextLong()).append("\">");
        }
        return xml + "</w:sdt>".repeat(100_000);
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type + "]><x><t>&l11;</t></x>";
    }

    private static String nestedMail() {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        return mail.toString();
    }
}
