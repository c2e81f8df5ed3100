package org.claimdesk.comparison.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Builds {@link WordNet} out of its files. Each synset gets a number in the order read; glosses are left out. */
final class WordNetReader {

    private static final int CLASSES = 4;

    private final Map<Long, Integer> numbers = new HashMap<>(1 << 18);
    private final Map<Long, String[]> lemmas = new HashMap<>(1 << 18);
    private final List<String[]> opposed = new ArrayList<>();
    private final IntPairs kinds = new IntPairs();
    private final IntPairs wholes = new IntPairs();
    private final IntPairs likes = new IntPairs();
    private final IntPairs derived = new IntPairs();

    WordNet read() {
        Map<WordClass, Map<String, String>> irregular = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            WordNetFiles.read("data." + wordClass.file(), line -> synset(line, wordClass));
            Map<String, String> exceptions = new HashMap<>();
            WordNetFiles.read(wordClass.file() + ".exc", line -> {
                String[] forms = line.split(" ");
                exceptions.putIfAbsent(forms[0], forms[1]);
            });
            irregular.put(wordClass, exceptions);
        }
        Map<WordClass, SortedWords> words = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            SortedWords sorted = new SortedWords();
            WordNetFiles.read("index." + wordClass.file(), line -> word(line, wordClass, sorted));
            words.put(wordClass, sorted);
        }
        int size = numbers.size();
        return new WordNet(
                words,
                kinds.links(size),
                wholes.links(size),
                likes.links(size),
                derived.links(size),
                opposites(),
                irregular);
    }

    /** offset file type words(hex) {word id}… pointers {symbol offset class source/target}… */
    private void synset(String line, WordClass wordClass) {
        String[] parts = line.substring(0, line.indexOf('|')).split(" ");
        long key = key(Long.parseLong(parts[0]), wordClass);
        int number = number(key);
        int count = Integer.parseInt(parts[3], 16);
        String[] its = new String[count];
        for (int i = 0; i < count; i++) {
            its[i] = bare(parts[4 + 2 * i]);
        }
        lemmas.put(key, its);
        int at = 4 + 2 * count;
        int pointers = Integer.parseInt(parts[at++]);
        for (int i = 0; i < pointers; i++, at += 4) {
            long target = key(Long.parseLong(parts[at + 1]), WordClass.of(parts[at + 2].charAt(0)));
            switch (parts[at]) {
                case "@", "@i" -> kinds.add(number, number(target));
                case "#p" -> wholes.add(number, number(target));
                case "&", "$" -> likes.add(number, number(target));
                case "+" -> derived.add(number, number(target));
                case "!" -> opposed.add(new String[] {Long.toString(key), Long.toString(target), parts[at + 3]});
                default -> {}
            }
        }
    }

    /** lemma class synsets pointers {symbol}… senses tagged {offset}… */
    private void word(String line, WordClass wordClass, SortedWords sorted) {
        String[] parts = line.trim().split(" +");
        int synsets = Integer.parseInt(parts[2]);
        int[] its = new int[synsets];
        for (int i = 0; i < synsets; i++) {
            its[i] = number(key(Long.parseLong(parts[parts.length - synsets + i]), wordClass));
        }
        sorted.add(parts[0], its);
    }

    private Map<String, Set<String>> opposites() {
        Map<String, Set<String>> found = new HashMap<>();
        for (String[] pair : opposed) {
            String a = lemmas(pair[0])[Integer.parseInt(pair[2].substring(0, 2), 16) - 1];
            String b = lemmas(pair[1])[Integer.parseInt(pair[2].substring(2), 16) - 1];
            found.computeIfAbsent(a, key -> new HashSet<>(4)).add(b);
            found.computeIfAbsent(b, key -> new HashSet<>(4)).add(a);
        }
        return found;
    }

    private String[] lemmas(String key) {
        String[] found = lemmas.get(Long.parseLong(key));
        if (found == null) {
            throw new IllegalStateException("WordNet names a synset that it lacks: " + key);
        }
        return found;
    }

    private int number(long key) {
        return numbers.computeIfAbsent(key, unknown -> numbers.size());
    }

    private static long key(long offset, WordClass wordClass) {
        return offset * CLASSES + wordClass.ordinal();
    }

    /** Without the mark of position that some adjectives carry: "galore(ip)". */
    private static String bare(String word) {
        int bracket = word.indexOf('(');
        return (bracket < 0 ? word : word.substring(0, bracket)).toLowerCase(Locale.ROOT);
    }

    private static final class IntPairs {
        private int[] pairs = new int[1 << 12];
        private int count;

        void add(int from, int to) {
            if (count + 2 > pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = from;
            pairs[count++] = to;
        }

        Links links(int synsets) {
            return Links.of(synsets, pairs, count);
        }
    }
}
