package org.claimdesk.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Run;

/** Writes the body of a Word document (WordprocessingML, ISO/IEC 29500-1, 17) as blocks while it is walked through. */
final class BodyVisitor implements Xml.Visitor {
    /** Deleted and moved text, field codes, and the second copy of a drawing's text for old programs. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]+");
    private final Parts parts;
    private final Draft draft;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private Run run = new Run();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int skipping;
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean inText;
    private boolean inProperties;
    private boolean joined;

    BodyVisitor(Parts parts, Draft draft) {
        this.parts = parts;
        this.draft = draft;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (skipping > 0 || SKIPPED.contains(name)) {
            // Of a paragraph's properties it is the paragraph's end that is deleted.
            joined |= skipping == 0 && inProperties && name.equals("del");
            skipping++;
            return;
        }
        switch (name) {
            case "t" -> inText = true;
            case "tab", "br", "cr" -> run.words(" ");
            case "noBreakHyphen" -> run.words("-");
            case "tbl" -> startTable();
            case "tr" -> rows.push(new Row());
            case "tc" -> nextCell();
            case "pPr" -> inProperties = true;
            case "pStyle" -> kind = kindOf(attributes.getOrDefault("val", ""));
            case "numPr" -> kind = kind == BlockKind.HEADING ? kind : BlockKind.LIST_ITEM;
            case "hyperlink" -> openLink(parts.links().getOrDefault(attributes.getOrDefault("id", ""), ""));
            case "footnoteReference" -> note("footnote" + attributes.getOrDefault("id", ""));
            case "endnoteReference" -> note("endnote" + attributes.getOrDefault("id", ""));
            default -> {
                // Everything else only wraps or formats.
            }
        }
    }

    private void startTable() {
        flush();
        rows.forEach(row -> row.interrupt(draft));
    }

    private void nextCell() {
        Row row = rows.peek();
        if (row != null) {
            row.nextCell();
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipping == 0) {
            run.words(text);
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "hyperlink" -> run.closeLink();
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "tr" -> endRow();
            default -> {
                // Nothing was begun for it.
            }
        }
    }

    private void endParagraph() {
        if (!joined) {
            flush();
        }
        joined = false;
    }

    private void endRow() {
        flush();
        if (!rows.isEmpty()) {
            rows.pop().write(draft);
        }
    }

    private BlockKind kindOf(String styleId) {
        String style = parts.styles().getOrDefault(styleId, styleId).toLowerCase(Locale.ROOT);
        if (style.startsWith("heading") || style.equals("title") || style.equals("subtitle")) {
            return BlockKind.HEADING;
        }
        if (style.startsWith("list")) {
            return BlockKind.LIST_ITEM;
        }
        if (style.endsWith("quote")) {
            return BlockKind.QUOTE;
        }
        if (style.startsWith("toc ")) {
            return BlockKind.BOILERPLATE;
        }
        return style.startsWith("caption") ? BlockKind.CAPTION : BlockKind.PARAGRAPH;
    }

    private void openLink(String url) {
        if (url.matches("(?i)(https?|mailto):.+")) {
            run.openLink(url, null, LinkKind.INLINE);
        }
    }

    private void note(String key) {
        String words = parts.notes().get(key);
        if (words == null) {
            return;
        }
        Integer number = numbers.computeIfAbsent(key, unused -> numbers.size() + 1);
        Matcher address = ADDRESS.matcher(words);
        run.openLink(address.find() ? address.group() : "", words, LinkKind.FOOTNOTE);
        run.words("[" + number + "]");
        run.closeLink();
    }

    /** The notes that were referred to, in order. */
    void writeNotes() {
        flush();
        numbers.forEach((key, number) -> draft.add(
                BlockKind.REFERENCE, "[" + number + "] " + parts.notes().getOrDefault(key, "")));
    }

    private void flush() {
        run.closeLink();
        Row row = rows.peek();
        if (row == null) {
            draft.add(kind, run);
        } else {
            row.add(kind, run);
        }
        run = new Run();
        kind = BlockKind.PARAGRAPH;
    }
}
