package org.claimdesk.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** Walks through the pages and lays out the glyphs of each. */
final class GlyphCollector extends PDFTextStripper {
    private static final int MAX_GLYPHS_OF_PAGE = 200_000;
    private static final int MAX_GLYPHS = 6_000_000;
    private static final int MAX_LINKS = 500;

    private record LinkArea(float left, float top, float right, float bottom, String url) {
        boolean holds(float x, float y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    private final Deadline deadline;
    private final List<Line> lines = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private int total;

    private GlyphCollector(Deadline deadline) throws IOException {
        this.deadline = deadline;
    }

    static List<Line> lines(PDDocument document, Deadline deadline) throws IOException {
        GlyphCollector collector = new GlyphCollector(deadline);
        collector.writeText(document, Writer.nullWriter());
        return collector.lines;
    }

    /** Its contents are unpacked once before they are parsed, for the parser would take in a bomb without an end. */
    @Override
    public void processPage(PDPage page) throws IOException {
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
            contents.next().createInputStream().close();
        }
        super.processPage(page);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        glyphs.clear();
        links.clear();
        PDRectangle box = page.getCropBox();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                PDRectangle area = link.getRectangle();
                String url = action.getURI();
                if (links.size() < MAX_LINKS
                        && area != null
                        && url != null
                        && url.toLowerCase(Locale.ROOT).matches("(https?|mailto):.+")) {
                    float top = box.getUpperRightY() - area.getUpperRightY();
                    float left = area.getLowerLeftX() - box.getLowerLeftX();
                    links.add(new LinkArea(left, top, left + area.getWidth(), top + area.getHeight(), url));
                }
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        // Text that stands on its side is a watermark, or the label of a figure.
        if (text == null || text.isEmpty() || position.getDir() != 0) {
            return;
        }
        if (++total > MAX_GLYPHS || glyphs.size() > MAX_GLYPHS_OF_PAGE) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, "The PDF has more than 6,000,000 characters, or more than 200,000 on a page");
        }
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        float size = Math.max(1, position.getFontSizeInPt());
        String font = position.getFont().getName();
        boolean bold = font != null && font.toLowerCase(Locale.ROOT).contains("bold");
        if (!text.isBlank()) {
            glyphs.add(new Glyph(
                    text,
                    x,
                    y,
                    position.getWidthDirAdj(),
                    size,
                    bold,
                    linkAt(x + position.getWidthDirAdj() / 2, y - size / 3)));
        }
    }

    private @Nullable String linkAt(float x, float y) {
        return links.stream()
                .filter(area -> area.holds(x, y))
                .map(LinkArea::url)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void endPage(PDPage page) {
        lines.addAll(PageLayout.lines(getCurrentPageNo(), glyphs, deadline));
    }

    @Override
    protected void writePage() {
        // The base class would write the text that it collected; nothing was given to it.
    }
}
