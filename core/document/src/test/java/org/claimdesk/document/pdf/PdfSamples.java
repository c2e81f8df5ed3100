package org.claimdesk.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Sets PDFs for the tests: words at places. */
public final class PdfSamples {
    private static final PDType1Font BODY = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float LEADING = 13;

    private final PDDocument document = new PDDocument();
    private final List<PDPage> pages = new ArrayList<>();

    public PdfSamples page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        return this;
    }

    /** Writes lines below each other; y counts from the top. */
    public PdfSamples lines(float x, float y, String... lines) {
        return set(BODY, 10, x, y, lines);
    }

    public PdfSamples heading(float x, float y, float size, String line) {
        return set(BOLD, size, x, y, line);
    }

    /** Small and above the line, as the mark of a note. */
    public PdfSamples raised(float x, float y, String mark) {
        return set(BODY, 6, x, y - 3, mark);
    }

    /** How wide the words are as {@link #lines} sets them, in points. */
    static float width(String words) throws IOException {
        return BODY.getStringWidth(words) / 100;
    }

    private PdfSamples set(PDType1Font font, float size, float x, float y, String... lines) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, pages.getLast(), PDPageContentStream.AppendMode.APPEND, true)) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y - i * LEADING);
                content.showText(lines[i]);
                content.endText();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    public PdfSamples link(float x, float y, float width, String url) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(url);
        link.setAction(action);
        link.setRectangle(new PDRectangle(x, PDRectangle.A4.getHeight() - y - 3, width, 13));
        pages.getLast().getAnnotations().add(link);
        return this;
    }

    public PdfSamples lockedWith(String password) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Three pages of two columns with running heads, page numbers, hyphens and a paragraph across columns and pages. */
    public static byte[] report() throws IOException {
        PdfSamples pdf = new PdfSamples();
        for (int number = 1; number <= 3; number++) {
            pdf.page()
                    .lines(60, 40, "Saltby Port Authority, annual report 2024")
                    .lines(280, 810, "Page " + number + " of 3");
            if (number == 1) {
                pdf.heading(60, 90, 20, "The harbour in 2024");
                pdf.lines(
                        60,
                        130,
                        "The port of Saltby handled 1.4 million tonnes",
                        "in 2024, the most since the ferry line to the is-",
                        "lands was opened. The well-known fish market",
                        "sold 9,300 tonnes, and its long-term and short-",
                        "term contracts rose.");
                pdf.lines(
                        60,
                        210,
                        "The quay was renewed over 320 metres, says",
                        "the annual audit. Work on the second part of");
                pdf.lines(
                        320,
                        130,
                        "the wall began in May and is to end in 2031, at",
                        "a cost of 42 million pounds in all.",
                        "   A loan of 30 million pounds was signed in",
                        "June with the regional bank.");
                pdf.heading(320, 205, 12, "Outlook");
                pdf.lines(
                        320,
                        225,
                        "The authority expects 1.5 million tonnes in",
                        "2025 and hires 14 pilots, who will be trained");
                pdf.link(60, 223, 68, "https://port.example/audit");
            } else if (number == 2) {
                pdf.lines(60, 90, "by the coast guard from March on.");
                pdf.lines(60, 130, "Year", "2023", "2024").lines(200, 130, "Tonnes", "1.3 million", "1.4 million");
                pdf.lines(
                        60,
                        200,
                        "The figures are those of the customs office, which counts goods and not the weight of their packing.");
            } else {
                pdf.lines(
                        60,
                        90,
                        "The board approved this report on 3 February 2025, with nine votes to two, after a short debate.");
            }
        }
        return pdf.bytes();
    }
}
