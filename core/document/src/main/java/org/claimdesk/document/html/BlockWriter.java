package org.claimdesk.document.html;

import java.util.regex.Pattern;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Run;
import org.claimdesk.document.html.Footnotes.Note;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes an element tree as blocks. */
final class BlockWriter {
    private static final Pattern REFERENCES = Pattern.compile(
            "(^|[\\s_-])(reflist|references?|footnotes?|endnotes?|bibliography|cite_note)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):.+");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Sections sections = new Sections();
    private final Footnotes footnotes;
    private Run run = new Run();

    BlockWriter(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    void write(Element root, Draft draft) {
        children(root, BlockKind.PARAGRAPH);
        flush(BlockKind.PARAGRAPH);
        sections.writeTo(draft);
    }

    private void children(Element parent, BlockKind kind) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                run.words(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, kind);
            }
        }
    }

    private void element(Element element, BlockKind kind) {
        switch (element.normalName()) {
            case "br" -> flush(kind);
            case "a" -> link(element, kind);
            case "sup" -> raised(element, kind);
            case "pre" -> code(element, kind);
            case "table" -> table(element, kind);
            default -> {
                if (element.isBlock() || Tags.is(element, "td", "th", "tr", "summary", "picture", "video")) {
                    BlockKind inner = kindOf(element, kind);
                    flush(kind);
                    children(element, inner);
                    flush(inner);
                } else {
                    children(element, kind);
                }
            }
        }
    }

    private static BlockKind kindOf(Element element, BlockKind outer) {
        if (outer == BlockKind.BOILERPLATE || QuotedMail.is(element)) {
            return BlockKind.BOILERPLATE;
        }
        if (outer == BlockKind.REFERENCE
                || REFERENCES.matcher(Hints.names(element)).find()) {
            return Tags.HEADINGS.contains(element.normalName()) ? BlockKind.HEADING : BlockKind.REFERENCE;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "dt", "dd" -> outer == BlockKind.QUOTE ? outer : BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.QUOTE;
            case "figcaption", "caption" -> BlockKind.CAPTION;
            default -> outer;
        };
    }

    private void link(Element link, BlockKind kind) {
        Note note = footnotes.of(link);
        String url = link.absUrl("href");
        if (note != null) {
            run.openLink(note.url(), note.words(), LinkKind.FOOTNOTE);
            mark(link, kind);
            return;
        } else if (!link.attr("href").startsWith("#") && ADDRESS.matcher(url).matches()) {
            run.openLink(url, titleOf(link), LinkKind.INLINE);
        }
        children(link, kind);
        run.closeLink();
    }

    /** A number raised after the end of a sentence is the mark of a note that is elsewhere. */
    private void raised(Element element, BlockKind kind) {
        String text = element.text().strip();
        if (NUMBER.matcher(text).matches() && element.childrenSize() == 0 && run.endsWithAny(".,;:!?\"”’)")) {
            run.words("[" + text + "]");
        } else {
            children(element, kind);
        }
    }

    /** A bare number would grow together with the word before it: "report.1" becomes "report.[1]". */
    private void mark(Element marker, BlockKind kind) {
        boolean bare = NUMBER.matcher(marker.text().strip()).matches();
        run.words(bare ? "[" : "");
        children(marker, kind);
        run.words(bare ? "]" : "");
        run.closeLink();
    }

    private static @Nullable String titleOf(Element link) {
        return link.attr("title").isBlank() ? null : link.attr("title").strip();
    }

    private void code(Element pre, BlockKind kind) {
        flush(kind);
        run.verbatim(pre.wholeText());
        flush(BlockKind.CODE);
    }

    private void table(Element table, BlockKind kind) {
        flush(kind);
        if (!DataTables.is(table) && table.selectFirst("td p, td div, td ul, td table") != null) {
            children(table, kind);
            flush(kind);
            return;
        }
        for (Element caption : table.select("> caption")) {
            children(caption, BlockKind.CAPTION);
            flush(BlockKind.CAPTION);
        }
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            row(row);
        }
    }

    private void row(Element row) {
        for (Element cell : row.children()) {
            run.nextCell();
            cell(cell);
        }
        flush(BlockKind.TABLE_ROW);
    }

    /** The words of a cell stay on the row's line, whatever blocks they stand in. */
    private void cell(Element cell) {
        for (Node child : cell.childNodes()) {
            if (child instanceof TextNode text) {
                run.words(text.getWholeText());
            } else if (child instanceof Element element && Tags.is(element, "a")) {
                link(element, BlockKind.TABLE_ROW);
            } else if (child instanceof Element element) {
                run.words(element.isBlock() || Tags.is(element, "br") ? " " : "");
                cell(element);
                run.words(element.isBlock() ? " " : "");
            }
        }
    }

    private void flush(BlockKind kind) {
        run.closeLink();
        sections.add(kind, run);
        run = new Run();
    }
}
