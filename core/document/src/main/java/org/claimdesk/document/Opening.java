package org.claimdesk.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first lines of a document say about it, for formats that have no other place for it. */
public final class Opening {
    /** Blocks in which title, byline and date stand. */
    private static final int BLOCKS = 6;

    private static final int LONGEST_DATE = 60;

    /** A line that is a date and nothing else; "updated" is not when it was published. */
    private static final Pattern DATE_LINE =
            Pattern.compile("(?i)\\(?(?:(?:first )?(?:published|posted)|dated?)?(?: on| at)?:? ?"
                    + "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?"
                    + "(\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                    + "|\\d{4}-\\d{2}-\\d{2})"
                    + "(?:,? (?:at |[|·•–—-] )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?\\)?\\.?");

    private Opening() {}

    /** The date that stands alone on one of the first lines, as ISO 8601; null when none does. */
    public static @Nullable String date(String text, List<Block> blocks) {
        int unit = 0;
        int offset = 0;
        for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
            int start = text.offsetByCodePoints(unit, block.start() - offset);
            unit = text.offsetByCodePoints(start, block.end() - block.start());
            offset = block.end();
            // Lines of a block may be title, byline and date under each other.
            for (String line : text.substring(start, unit).split("\n", BLOCKS)) {
                String date = dateOf(Whitespace.collapse(line));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** Whether the line is a date and nothing else. */
    public static boolean isDate(String line) {
        return dateOf(Whitespace.collapse(line)) != null;
    }

    private static @Nullable String dateOf(String line) {
        if (line.length() > LONGEST_DATE) {
            return null;
        }
        Matcher matcher = DATE_LINE.matcher(line);
        return matcher.matches() ? Dates.iso(matcher.group(1)) : null;
    }

    /** The first heading among the first blocks, null when there is none. */
    public static @Nullable String heading(Document document) {
        return document.blocks().stream()
                .limit(BLOCKS)
                .filter(block -> block.kind() == BlockKind.HEADING)
                .findFirst()
                .map(block -> {
                    int start = document.text().offsetByCodePoints(0, block.start());
                    int end = document.text().offsetByCodePoints(start, block.end() - block.start());
                    return Whitespace.collapse(document.text().substring(start, end));
                })
                .orElse(null);
    }
}
