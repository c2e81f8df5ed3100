package org.claimdesk.document;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.document.UnreadableDocumentException.Reason;

/** A document while a reader writes it, block after block. Keeps the text below 4 MiB at every moment. */
public final class Draft {
    private static final int MAX_BLOCKS = 200_000;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<PageStart> pages = new ArrayList<>();
    private int length;

    public Draft add(BlockKind kind, String words) {
        return add(kind, new Run().words(words));
    }

    /** Adds a block, unless it is blank. Items of a list and rows of a table follow each other on the next line. */
    public Draft add(BlockKind kind, Run run) {
        String words = run.text();
        int from = 0;
        int to = words.length();
        while (from < to && Whitespace.is(words.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.is(words.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return this;
        }
        separate(kind);
        int count = words.codePointCount(from, to);
        for (Link link : run.links()) {
            // White space is never a surrogate pair, so that what was cut off counts the same in both units.
            int start = Math.max(0, link.start() - from);
            int end = Math.min(count, link.end() - from);
            if (start < end) {
                links.add(new Link(length + start, length + end, link.url(), link.title(), link.kind()));
            }
        }
        for (PageStart page : run.pages()) {
            pages.add(new PageStart(length + Math.clamp(page.offset() - from, 0, count), page.page()));
        }
        text.append(words, from, to);
        blocks.add(new Block(length, length + count, kind));
        length += count;
        requireBounds();
        return this;
    }

    private void separate(BlockKind kind) {
        if (blocks.isEmpty()) {
            return;
        }
        boolean tight = kind == blocks.getLast().kind() && (kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_ROW);
        text.append(tight ? "\n" : "\n\n");
        length += tight ? 1 : 2;
    }

    private void requireBounds() {
        if (text.length() > Texts.MAX_BYTES) {
            throw new TextTooLongException();
        }
        if (blocks.size() > MAX_BLOCKS) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "The document has more than 200,000 paragraphs");
        }
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** @throws UnreadableDocumentException when no block was written */
    public Document finish(Metadata metadata) {
        String written = text.toString();
        Texts.requireSomething(written);
        Texts.requireShort(written);
        List<PageStart> begun =
                pages.stream().filter(page -> page.offset() < length).toList();
        return new Document(written, blocks, links, begun, metadata);
    }
}
