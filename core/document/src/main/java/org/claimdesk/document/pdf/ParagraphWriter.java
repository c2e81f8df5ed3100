package org.claimdesk.document.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.Draft;
import org.claimdesk.document.LinkKind;
import org.claimdesk.document.Opening;
import org.claimdesk.document.Run;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, across columns and pages, and takes out the hyphens at their ends. */
final class ParagraphWriter {
    private static final float HEADING = 1.15f;
    private static final int HEADING_LENGTH = 150;
    private final Draft draft;
    private final float bodySize;
    private final Set<String> hyphenated;
    private final Deadline deadline;
    private Run run = new Run();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private @Nullable Line last;
    private int page;

    /**
     * @param bodySize size of most of the text in points
     * @param hyphenated words that the document writes with a hyphen within a line
     */
    ParagraphWriter(Draft draft, float bodySize, Set<String> hyphenated, Deadline deadline) {
        this.draft = draft;
        this.deadline = deadline;
        this.bodySize = bodySize;
        this.hyphenated = hyphenated;
    }

    void write(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            deadline.check();
            Line line = lines.get(i);
            BlockKind own = kindOf(line);
            if (last != null && !(own == kind && goesOn(last, line))) {
                flush();
            }
            kind = own;
            append(line);
            last = line;
        }
        flush();
    }

    private BlockKind kindOf(Line line) {
        if (line.row()) {
            return BlockKind.TABLE_ROW;
        }
        String text = line.text();
        boolean large = line.size() >= HEADING * bodySize;
        boolean boldAlone = line.bold() && line.endsShort() && !text.endsWith(".");
        if ((large || boldAlone)
                && text.length() <= HEADING_LENGTH
                && text.chars().anyMatch(Character::isLetter)) {
            return BlockKind.HEADING;
        }
        return text.matches("(?s)[•▪◦‣·*–-] .+") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private boolean goesOn(Line before, Line line) {
        if (kind == BlockKind.TABLE_ROW || Math.abs(line.size() - before.size()) > 0.1f * bodySize) {
            return false;
        }
        boolean open = !before.text().matches("(?s).*[.!?:;\"”’)]\\s*\\d{0,2}$");
        boolean lower = Character.isLowerCase(line.text().codePointAt(0));
        if (line.page() != before.page() || line.region() != before.region()) {
            return kind == BlockKind.PARAGRAPH
                    && open
                    && !Opening.isDate(before.text())
                    && (lower || before.text().endsWith("-") || !before.endsShort());
        }
        float leading = line.baseline() - before.baseline();
        if (leading > 1.75f * line.size() || leading < 0) {
            return false;
        }
        boolean bullet = kind == BlockKind.LIST_ITEM && kindOf(line) == BlockKind.LIST_ITEM;
        return !bullet && !(line.indented() && !before.indented()) && !(before.endsShort() && !open);
    }

    private void append(Line line) {
        joinWith(line.text());
        if (line.page() != page) {
            page = line.page();
            run.page(page);
        }
        for (int cell = 0; cell < line.segments().size(); cell++) {
            if (cell > 0) {
                run.nextCell();
            }
            append(line.segments().get(cell));
        }
    }

    /** A space, or nothing in place of a hyphen that only ended the line. */
    private void joinWith(String next) {
        String text = run.text();
        if (text.isEmpty()) {
            return;
        }
        char end = text.charAt(text.length() - 1);
        boolean hyphen = end == '-' || end == '\u2010' || end == '\u00AD';
        if (!hyphen || !Character.isLowerCase(next.codePointAt(0)) || !Character.isLetter(before(text))) {
            run.words(" ");
        } else if (end == '\u00AD' || !compound(text, next)) {
            run.dropLast();
        }
    }

    private static int before(String text) {
        return text.length() < 2 ? ' ' : text.codePointBefore(text.length() - 1);
    }

    /** True when the document writes the word, or another with the same second half, with a hyphen elsewhere. */
    private boolean compound(String text, String next) {
        String left = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1, text.length() - 1);
        String right = "-" + next.split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT);
        String whole = left.replaceAll("^[^\\p{L}]+", "").toLowerCase(Locale.ROOT) + right;
        return hyphenated.contains(whole) || hyphenated.contains(right);
    }

    private void append(Segment segment) {
        String link = null;
        float size = segment.size();
        for (int i = 0; i < segment.glyphs().size(); i++) {
            Glyph glyph = segment.glyphs().get(i);
            boolean sameLink = link == null ? glyph.link() == null : link.equals(glyph.link());
            if (!sameLink) {
                run.closeLink();
            }
            run.words(segment.before(i, size));
            if (!sameLink && glyph.link() != null) {
                run.openLink(glyph.link(), null, LinkKind.INLINE);
            }
            link = glyph.link();
            run.words(glyph.text()).words(segment.after(i, size));
        }
        run.closeLink();
    }

    private void flush() {
        draft.add(kind, run);
        run = new Run();
        last = null;
    }
}
