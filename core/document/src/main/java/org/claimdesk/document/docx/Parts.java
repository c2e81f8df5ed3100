package org.claimdesk.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.document.Deadline;
import org.claimdesk.document.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What the parts beside the text say.
 *
 * @param links addresses by relation id
 * @param styles names of paragraph styles by id, in lower case
 * @param notes words of footnotes and endnotes by kind and id
 * @param properties title, creator and language
 */
record Parts(
        Map<String, String> links,
        Map<String, String> styles,
        Map<String, String> notes,
        Map<String, String> properties) {
    private static final int LONGEST_NOTE = 2_000;

    static Parts of(Map<String, byte[]> parts, Deadline deadline) {
        Map<String, String> links = new HashMap<>();
        Xml.walk(parts.get("word/_rels/document.xml.rels"), deadline, (Starts) (name, attributes) -> {
            if ("External".equals(attributes.get("TargetMode"))) {
                links.put(attributes.getOrDefault("Id", ""), attributes.getOrDefault("Target", ""));
            }
        });
        Map<String, String> styles = new HashMap<>();
        String[] style = {""};
        Xml.walk(parts.get("word/styles.xml"), deadline, (Starts) (name, attributes) -> {
            if (name.equals("style")) {
                style[0] = attributes.getOrDefault("styleId", "");
            } else if (name.equals("name")) {
                styles.putIfAbsent(style[0], attributes.getOrDefault("val", "").toLowerCase(Locale.ROOT));
            }
        });
        Map<String, String> notes = new LinkedHashMap<>();
        collect(parts.get("word/footnotes.xml"), "footnote", notes, deadline);
        collect(parts.get("word/endnotes.xml"), "endnote", notes, deadline);
        return new Parts(links, styles, notes, properties(parts.get("docProps/core.xml"), deadline));
    }

    private interface Starts extends Xml.Visitor {
        @Override
        default void text(String text) {}

        @Override
        default void end(String name) {}
    }

    private static void collect(byte @Nullable [] xml, String kind, Map<String, String> notes, Deadline deadline) {
        StringBuilder words = new StringBuilder();
        String[] id = {""};
        Xml.walk(xml, deadline, new Xml.Visitor() {
            private boolean inText;

            @Override
            public void start(String name, Map<String, String> attributes) {
                inText = name.equals("t");
                if (name.equals(kind)) {
                    // Separators are notes with a type.
                    id[0] = attributes.containsKey("type") ? "" : attributes.getOrDefault("id", "");
                    words.setLength(0);
                }
            }

            @Override
            public void text(String text) {
                if (inText && words.length() < LONGEST_NOTE) {
                    words.append(text);
                }
            }

            @Override
            public void end(String name) {
                inText = false;
                if (name.equals("p")) {
                    words.append(' ');
                } else if (name.equals(kind)
                        && !id[0].isEmpty()
                        && !words.toString().isBlank()) {
                    notes.put(kind + id[0], Whitespace.collapse(words.toString()));
                }
            }
        });
    }

    private static Map<String, String> properties(byte @Nullable [] xml, Deadline deadline) {
        Map<String, String> properties = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        Xml.walk(xml, deadline, new Xml.Visitor() {
            @Override
            public void start(String name, Map<String, String> attributes) {
                open.push(name);
            }

            @Override
            public void text(String text) {
                if (!open.isEmpty() && !text.isBlank() && text.length() <= LONGEST_NOTE) {
                    properties.merge(
                            open.peek(), text.strip(), (one, more) -> one.length() > LONGEST_NOTE ? one : one + more);
                }
            }

            @Override
            public void end(String name) {
                open.pop();
            }
        });
        return properties;
    }
}
