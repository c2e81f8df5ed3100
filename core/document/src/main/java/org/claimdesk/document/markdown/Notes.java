package org.claimdesk.document.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes of a Markdown file, {@code [^1]: words}, taken out of its body. CommonMark does not know them, and would
 * read some of them as link definitions.
 *
 * @param byLabel the Markdown of each note
 * @param body the file without them
 */
record Notes(Map<String, String> byLabel, String body) {
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,40})]:[ \\t]*(.*)$");

    private static final int LONGEST = 2_000;

    static Notes of(String markdown) {
        Map<String, String> notes = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder(markdown.length());
        String open = null;
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            fenced ^= line.startsWith("```") || line.startsWith("~~~");
            Matcher definition = DEFINITION.matcher(line);
            if (!fenced && definition.matches()) {
                open = definition.group(1);
                notes.put(open, definition.group(2));
            } else if (open != null && (line.startsWith("    ") || line.startsWith("\t"))) {
                notes.merge(open, line.strip(), (one, more) -> one.length() > LONGEST ? one : one + " " + more);
            } else {
                open = null;
                body.append(line).append('\n');
            }
        }
        return new Notes(notes, body.toString());
    }
}
