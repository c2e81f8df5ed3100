package org.claimdesk.document;

import java.util.List;
import java.util.Objects;

/**
 * A document as clean text. Every offset counts Unicode code points of {@code text}, end exclusive. The blocks stand in
 * order, never overlap and cover every non-blank code point; links and pages stand in order too.
 */
public record Document(String text, List<Block> blocks, List<Link> links, List<PageStart> pages, Metadata metadata) {
    public Document {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pages = List.copyOf(pages);
        requireCovered(text, blocks);
        int length = text.codePointCount(0, text.length());
        if (links.stream().anyMatch(link -> link.end() > length)) {
            throw new IllegalArgumentException("A link ends after the text");
        }
        if (pages.stream().anyMatch(page -> page.offset() > length)) {
            throw new IllegalArgumentException("A page starts after the text");
        }
    }

    private static void requireCovered(String text, List<Block> blocks) {
        int unit = 0;
        int offset = 0;
        for (Block block : blocks) {
            if (block.start() < offset) {
                throw new IllegalArgumentException("Blocks overlap at " + block.start());
            }
            int start = advance(text, unit, block.start() - offset);
            requireBlank(text, unit, start);
            unit = advance(text, start, block.end() - block.start());
            offset = block.end();
        }
        requireBlank(text, unit, text.length());
    }

    private static int advance(String text, int unit, int codePoints) {
        try {
            return text.offsetByCodePoints(unit, codePoints);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A block ends after the text", e);
        }
    }

    private static void requireBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Whitespace.is(text.charAt(i))) {
                throw new IllegalArgumentException("No block covers the text at UTF-16 index " + i);
            }
        }
    }
}
