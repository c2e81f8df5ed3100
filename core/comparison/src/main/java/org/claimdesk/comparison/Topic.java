package org.claimdesk.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.language.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, by name: the names and abbreviations in its title and the names it uses most.
 *
 * @param words of the names, lower case
 */
public record Topic(Set<String> words) {

    private static final double OFTEN = 0.2;
    private static final int LEAST = 2;

    public Topic {
        words = Set.copyOf(words);
    }

    /** @param entities those of every claim of the article, repeated as often as they occur */
    public static Topic of(@Nullable String title, Collection<Entity> entities) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entity entity : entities) {
            counts.merge(entity.text(), 1, Integer::sum);
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> words = new HashSet<>();
        counts.forEach((name, count) -> {
            boolean titled = title != null && title.contains(name);
            boolean often = count >= LEAST && count >= OFTEN * most;
            for (String word : name.split("[^\\p{L}\\p{N}.]+")) {
                boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
                if (capital && (titled || often || title != null && title.contains(word))) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
        });
        if (title != null && !title.equals(title.toUpperCase(Locale.ROOT))) {
            abbreviations(title, words);
        }
        return new Topic(words);
    }

    /** "(NATO)" in a title: the article goes on with either name, and the entities have only the long one. */
    private static void abbreviations(String title, Set<String> words) {
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            if (word.matches("\\p{Lu}{3,}")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }
}
