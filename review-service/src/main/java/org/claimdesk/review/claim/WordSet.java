package org.claimdesk.review.claim;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and numbers of a text, each once, without case and punctuation. */
record WordSet(Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");

    static WordSet of(String text) {
        return new WordSet(WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    int size() {
        return words.size();
    }

    /** Dice's coefficient: 0 without a common word, 1 with the same words. */
    double likeness(WordSet other) {
        int all = size() + other.size();
        return all == 0 ? 0 : 2.0 * words.stream().filter(other.words::contains).count() / all;
    }
}
