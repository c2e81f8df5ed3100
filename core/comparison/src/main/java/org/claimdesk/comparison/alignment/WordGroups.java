package org.claimdesk.comparison.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of words that belong together; a word may stand in several lines. */
final class WordGroups {

    static final WordGroups ALIKE = read("alike.tsv");
    static final WordGroups UNLIKE = read("unlike.tsv");

    private final Map<String, Set<Integer>> groups;

    private WordGroups(Map<String, Set<Integer>> groups) {
        this.groups = groups;
    }

    /** Whether two different words stand in one line. */
    boolean together(String a, String b) {
        Set<Integer> ofA = groups.getOrDefault(a, Set.of());
        return !a.equals(b) && groups.getOrDefault(b, Set.of()).stream().anyMatch(ofA::contains);
    }

    private static WordGroups read(String resource) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        try (InputStream stream = WordGroups.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#")) {
                    for (String word : lines.get(i).split(" ")) {
                        groups.computeIfAbsent(word, key -> new HashSet<>()).add(i);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordGroups(groups);
    }
}
