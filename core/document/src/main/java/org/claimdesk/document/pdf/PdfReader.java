package org.claimdesk.document.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReader;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Opening;
import org.claimdesk.document.Source;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF that holds text: columns one after the other, paragraphs whole, without running heads, feet and page
 * numbers, each page's start kept. Pictures, scripts, forms (XFA among them) and attachments are never opened.
 */
public final class PdfReader implements DocumentReader {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MAX_PAGES = 3_000;
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+(?=[^\\p{L}-])");
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)(microsoft word|untitled|powerpoint|document\\d*$|.*\\.(docx?|pdf|indd|qxd|tex|pptx?|odt|rtf)$).*");

    @Override
    public Document read(Source source) {
        if (source.bytes().length > MAX_BYTES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The PDF is larger than 64 MiB");
        }
        Deadline deadline = Deadline.forReading();
        try {
            return BoundedFilters.within(() -> {
                try (PDDocument document = Loader.loadPDF(new TimedBytes(source.bytes(), deadline))) {
                    return write(document, deadline);
                }
            });
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, "The PDF needs a password");
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers broken files with any exception.
            throw new UnreadableDocumentException(Reason.DAMAGED, "The PDF is broken or cut off");
        }
    }

    private static Document write(PDDocument document, Deadline deadline) throws IOException {
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The PDF has more than 3,000 pages");
        }
        List<Line> lines = RunningHeads.without(GlyphCollector.lines(document, deadline));
        Draft draft = new Draft();
        new ParagraphWriter(draft, bodySize(lines), hyphenated(lines), deadline).write(lines);
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The PDF holds no text; its pages may be pictures");
        }
        Document written = draft.finish(Metadata.NONE);
        return new Document(
                written.text(), written.blocks(), written.links(), written.pages(), metadata(document, written));
    }

    /** The size that most glyphs have. */
    private static float bodySize(List<Line> lines) {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    /** Compounds as they stand within a line, and their second halves with the hyphen. */
    private static Set<String> hyphenated(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> COMPOUND.matcher(line.text()).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.of(word, word.substring(word.indexOf('-'))))
                .collect(Collectors.toSet());
    }

    private static Metadata metadata(PDDocument document, Document written) {
        String declared = sane(document.getDocumentInformation().getTitle());
        String title = declared == null || FILE_NAME.matcher(declared).matches() ? Opening.heading(written) : declared;
        String author = sane(document.getDocumentInformation().getAuthor());
        return new Metadata(
                title,
                author == null ? List.of() : List.of(author),
                null,
                Opening.date(written.text(), written.blocks()),
                null,
                sane(document.getDocumentCatalog().getLanguage()));
    }

    private static @Nullable String sane(@Nullable String value) {
        String text = value == null ? "" : Whitespace.collapse(value.replaceAll("\\p{Cntrl}", " "));
        return text.isEmpty() || text.length() > 300 ? null : text;
    }
}
