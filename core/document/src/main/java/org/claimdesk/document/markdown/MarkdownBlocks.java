package org.claimdesk.document.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Draft;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Run;
import org.claimdesk.document.Whitespace;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a Markdown file as blocks. */
final class MarkdownBlocks {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]+");
    private static final Pattern MARKER = Pattern.compile("\\[\\^([^\\]\\s]{1,40})]");
    private final @Nullable String base;
    private final Notes notes;

    /** @param base the address that relative links are resolved against */
    MarkdownBlocks(@Nullable String base, Notes notes) {
        this.base = base;
        this.notes = notes;
    }

    void write(Node root, Draft draft) {
        blocks(root, BlockKind.PARAGRAPH, draft);
    }

    void writeNote(String label, Node note, Draft draft) {
        Run run = new Run().words("[" + label + "] ");
        words(note, run);
        draft.add(BlockKind.REFERENCE, run);
    }

    private void blocks(Node parent, BlockKind kind, Draft draft) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> inline(heading, BlockKind.HEADING, draft);
                case Paragraph paragraph -> inline(paragraph, kind, draft);
                case TableRow row -> row(row, draft);
                case FencedCodeBlock code -> draft.add(BlockKind.CODE, new Run().verbatim(code.getLiteral()));
                case IndentedCodeBlock code -> draft.add(BlockKind.CODE, new Run().verbatim(code.getLiteral()));
                case HtmlBlock html ->
                    draft.add(kind, Jsoup.parseBodyFragment(html.getLiteral()).text());
                case BlockQuote quote -> blocks(quote, BlockKind.QUOTE, draft);
                case ListItem item -> blocks(item, kind == BlockKind.QUOTE ? kind : BlockKind.LIST_ITEM, draft);
                default -> blocks(node, kind, draft);
            }
        }
    }

    private void inline(Node block, BlockKind kind, Draft draft) {
        Run run = new Run();
        words(block, run);
        draft.add(kind, run);
    }

    private void row(TableRow row, Draft draft) {
        Run run = new Run();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            run.nextCell();
            words(cell, run);
        }
        draft.add(BlockKind.TABLE_ROW, run);
    }

    private void words(Node parent, Run run) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> text(text.getLiteral(), run);
                case Code code -> run.words(code.getLiteral());
                case SoftLineBreak soft -> run.words(" ");
                case HardLineBreak hard -> run.words(" ");
                case Link link -> link(link, run);
                default -> words(node, run);
            }
        }
    }

    private void link(Link link, Run run) {
        String url = resolved(link.getDestination());
        if (url != null) {
            run.openLink(url, link.getTitle(), LinkKind.INLINE);
        }
        words(link, run);
        if (url != null) {
            run.closeLink();
        }
    }

    private void text(String literal, Run run) {
        Matcher marker = MARKER.matcher(literal);
        int done = 0;
        while (marker.find()) {
            String note = notes.byLabel().get(marker.group(1));
            if (note != null) {
                run.words(literal.substring(done, marker.start()));
                Matcher address = ADDRESS.matcher(note);
                run.openLink(address.find() ? address.group() : "", Whitespace.collapse(note), LinkKind.FOOTNOTE);
                run.words("[" + marker.group(1) + "]");
                run.closeLink();
                done = marker.end();
            }
        }
        run.words(literal.substring(done));
    }

    private @Nullable String resolved(String destination) {
        try {
            URI uri = base == null ? new URI(destination) : new URI(base).resolve(destination);
            return uri.toString().matches("(?i)(https?|mailto):.+") ? uri.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The words under a node. */
    static String wordsOf(Node node) {
        Run run = new Run();
        new MarkdownBlocks(null, new Notes(Map.of(), "")).words(node, run);
        return run.text().strip();
    }
}
