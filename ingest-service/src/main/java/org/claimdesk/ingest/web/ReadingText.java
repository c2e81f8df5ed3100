package org.claimdesk.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.ingest.events.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An article's text for the eye: paragraphs of passages, in order, with nothing of the text lost but spacing.
 *
 * @param cutOff true when the text is longer than a page should be
 */
record ReadingText(List<Paragraph> paragraphs, boolean cutOff) {

    /** Code points that a page shows. */
    static final int MOST = 200_000;

    /** @param kind of its first passage */
    record Paragraph(String kind, List<Piece> pieces) {

        private String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        }
    }

    /**
     * @param start in code points; names the piece on the page
     * @param kind of the passage; {@code plain} while nothing is extracted
     */
    record Piece(int start, String kind, String text) {}

    static ReadingText of(String text, List<Passage> passages) {
        return passages.isEmpty() ? plain(text) : annotated(text, passages);
    }

    /** Without the heading that says the same as the title above the text. */
    ReadingText without(@Nullable String title) {
        boolean twice = !paragraphs.isEmpty()
                && paragraphs.getFirst().kind().equals("heading")
                && paragraphs.getFirst().text().equals(title);
        return twice ? new ReadingText(paragraphs.subList(1, paragraphs.size()), cutOff) : this;
    }

    private static ReadingText plain(String text) {
        int end = Math.min(text.length(), MOST);
        List<Paragraph> paragraphs = text.substring(0, end)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Paragraph("plain", List.of(new Piece(0, "plain", line))))
                .toList();
        return new ReadingText(paragraphs, end < text.length());
    }

    private static ReadingText annotated(String text, List<Passage> passages) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        int offset = 0;
        int index = 0;
        for (Passage passage : passages) {
            if (passage.start() > MOST) {
                break;
            }
            int begin = text.offsetByCodePoints(index, passage.start() - offset);
            int end = text.offsetByCodePoints(begin, passage.end() - passage.start());
            if (!pieces.isEmpty() && text.substring(index, begin).contains("\n")) {
                paragraphs.add(new Paragraph(pieces.getFirst().kind(), List.copyOf(pieces)));
                pieces.clear();
            }
            pieces.add(new Piece(passage.start(), passage.kind(), text.substring(begin, end)));
            index = end;
            offset = passage.end();
        }
        if (!pieces.isEmpty()) {
            paragraphs.add(new Paragraph(pieces.getFirst().kind(), List.copyOf(pieces)));
        }
        return new ReadingText(paragraphs, passages.getLast().start() > MOST);
    }
}
