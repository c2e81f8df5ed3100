package org.claimdesk.comparison.origin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a passage survives copying and light rewriting.
 *
 * @param stems its words without endings; the commonest words are left out
 * @param shingles hashes of every four words that follow one another
 */
public record PassagePrint(Set<String> stems, Set<Long> shingles) {

    private static final Pattern BREAK = Pattern.compile("\\[\\d+]|[^\\p{L}\\p{N}.,]+|[.,](?!\\d)");
    private static final Pattern ENDING = Pattern.compile("(?:'s|ies|ing|ed|es|s|y|e)$");
    private static final int SHINGLE = 4;
    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "with", "from", "and", "or", "but", "as", "is",
            "are", "was", "were", "be", "been", "has", "have", "had", "that", "this", "these", "those", "it", "its",
            "which", "who", "not", "their", "his", "her", "he", "she", "they", "will", "would", "after", "also");

    public PassagePrint {
        stems = Set.copyOf(stems);
        shingles = Set.copyOf(shingles);
    }

    public static PassagePrint of(String text) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        for (String word : BREAK.split(plain.toLowerCase(Locale.ROOT))) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            if (!COMMON.contains(word)) {
                stems.add(word.length() > 4 ? ENDING.matcher(word).replaceFirst("") : word);
            }
        }
        Set<Long> shingles = new LinkedHashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = 1;
            for (String word : words.subList(i, i + SHINGLE)) {
                hash = hash * 0x100000001B3L + word.hashCode();
            }
            shingles.add(hash);
        }
        return new PassagePrint(stems, shingles);
    }
}
