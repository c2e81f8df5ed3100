package org.claimdesk.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.document.Dates;
import org.claimdesk.document.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The plain keys of a YAML block at the head of a Markdown file. This is not a YAML parser: what is nested is passed
 * over.
 *
 * @param body the Markdown below the block
 */
record FrontMatter(Map<String, List<String>> values, String body) {
    private static final String FENCE = "---";
    private static final int MAX_LINES = 200;

    static FrontMatter of(String markdown) {
        String[] lines = markdown.split("\n", MAX_LINES);
        if (!lines[0].strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), markdown);
        }
        Map<String, List<String>> values = new HashMap<>();
        String key = "";
        int length = lines[0].length() + 1;
        for (int i = 1; i < lines.length - 1; i++) {
            String line = lines[i];
            length += line.length() + 1;
            if (line.strip().equals(FENCE)) {
                return new FrontMatter(values, markdown.substring(length));
            }
            int colon = line.indexOf(':');
            if (line.strip().startsWith("- ")) {
                add(values, key, line.strip().substring(2));
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                add(values, key, line.substring(colon + 1));
            }
        }
        return new FrontMatter(Map.of(), markdown);
    }

    private static void add(Map<String, List<String>> values, String key, String raw) {
        String value = raw.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String item : value.substring(1, value.length() - 1).split(",")) {
                add(values, key, item);
            }
            return;
        }
        String bare = value.replaceAll("^[\"']|[\"']$", "").strip();
        if (!bare.isEmpty()) {
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(bare);
        }
    }

    Metadata metadata(@Nullable String heading) {
        String title = first("title");
        return new Metadata(
                title == null ? heading : title,
                values.getOrDefault("authors", values.getOrDefault("author", values.getOrDefault("byline", List.of()))),
                first("publisher"),
                Dates.iso(first("date") == null ? first("published") : first("date")),
                first("url") == null ? first("canonical_url") : first("url"),
                first("lang") == null ? first("language") : first("lang"));
    }

    private @Nullable String first(String key) {
        List<String> found = values.get(key);
        return found == null ? null : found.getFirst();
    }
}
