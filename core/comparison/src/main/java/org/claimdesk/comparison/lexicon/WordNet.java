package org.claimdesk.comparison.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** WordNet in the memory of this process, about 12 MB; loads in a second, once. */
final class WordNet {

    private static final class Loaded {
        static final WordNet WORDNET = new WordNetReader().read();
    }

    private final Map<WordClass, SortedWords> words;
    private final Links kinds;
    private final Links wholes;
    private final Links likes;
    private final Links derived;
    private final Map<String, Set<String>> opposites;
    private final Map<WordClass, Map<String, String>> irregular;

    WordNet(
            Map<WordClass, SortedWords> words,
            Links kinds,
            Links wholes,
            Links likes,
            Links derived,
            Map<String, Set<String>> opposites,
            Map<WordClass, Map<String, String>> irregular) {
        this.words = new EnumMap<>(words);
        this.kinds = kinds;
        this.wholes = wholes;
        this.likes = likes;
        this.derived = derived;
        this.opposites = opposites;
        this.irregular = irregular;
    }

    static WordNet loaded() {
        return Loaded.WORDNET;
    }

    /** Synsets of a base form, the commonest sense first. */
    int[] synsets(String word, WordClass wordClass) {
        SortedWords of = words.get(wordClass);
        return of == null ? new int[0] : of.find(word.replace(' ', '_'));
    }

    boolean has(String word, WordClass wordClass) {
        return synsets(word, wordClass).length > 0;
    }

    /** What a synset is a kind of (hypernyms). */
    int[] kinds(int synset) {
        return kinds.of(synset);
    }

    /** What a synset is a part of, as a town of its country. */
    int[] wholes(int synset) {
        return wholes.of(synset);
    }

    /** Near synonyms of an adjective, verbs of one group. */
    int[] likes(int synset) {
        return likes.of(synset);
    }

    /** Synsets with a word of the same root in another class. */
    int[] derived(int synset) {
        return derived.of(synset);
    }

    boolean opposites(String a, String b) {
        return opposites.getOrDefault(a, Set.of()).contains(b);
    }

    /** The base form in an exception list, the word itself when it is in none. */
    String regular(String word, WordClass wordClass) {
        return irregular.getOrDefault(wordClass, Map.of()).getOrDefault(word, word);
    }

    static boolean meet(int[] a, int[] b) {
        return Arrays.stream(a).anyMatch(x -> Arrays.stream(b).anyMatch(y -> x == y));
    }
}
