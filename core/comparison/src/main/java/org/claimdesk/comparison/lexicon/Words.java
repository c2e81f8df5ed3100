package org.claimdesk.comparison.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How two words of everyday English stand to each other. Words are base forms in lower case. */
public final class Words {

    /** Rarer senses of a word mislead more often than they help. */
    private static final int SENSES = 4;

    private static final int KIND_STEPS = 4;

    /** What WordNet calls the countries of a continent; of some it tells no more. */
    private static final Map<String, String> COUNTRIES = Map.of(
            "europe", "european_country",
            "africa", "african_country",
            "asia", "asian_country",
            "south america", "south_american_country",
            "north america", "north_american_country");

    private Words() {}

    /** Loads WordNet; otherwise the first question does. */
    public static void load() {
        WordNet.loaded();
    }

    public static boolean known(String word, WordClass wordClass) {
        return WordNet.loaded().has(word, wordClass);
    }

    public static boolean synonyms(String a, String b, WordClass wordClass) {
        WordNet net = WordNet.loaded();
        int[] first = senses(a, wordClass);
        int[] second = senses(b, wordClass);
        return WordNet.meet(first, second) || IntStream.of(first).anyMatch(s -> WordNet.meet(net.likes(s), second));
    }

    /** How many steps up from {@code word} lies {@code kind} ("dog" → "animal"), -1 when it does not within four. */
    public static int stepsUp(String word, String kind, WordClass wordClass) {
        WordNet net = WordNet.loaded();
        int[] goal = senses(kind, wordClass);
        int[] level = Arrays.copyOf(senses(word, wordClass), Math.min(2, senses(word, wordClass).length));
        for (int steps = 0; steps <= KIND_STEPS && level.length > 0 && goal.length > 0; steps++) {
            if (WordNet.meet(level, goal)) {
                return steps;
            }
            level = IntStream.of(level)
                    .flatMap(s -> IntStream.of(net.kinds(s)))
                    .distinct()
                    .toArray();
        }
        return -1;
    }

    /** Whether the commonest sense of a noun lies anywhere under the commonest sense of another. */
    public static boolean isA(String word, String kind) {
        WordNet net = WordNet.loaded();
        return leads(firstSense(net, word), firstSense(net, kind), net::kinds);
    }

    /** A town, country or other place that WordNet knows. */
    public static boolean place(String name) {
        WordNet net = WordNet.loaded();
        int[] region = IntStream.of(firstSense(net, "location")[0], firstSense(net, "continent")[0])
                .toArray();
        return IntStream.of(net.synsets(name, WordClass.NOUN)).anyMatch(s -> leads(net.kinds(s), region, net::kinds));
    }

    /** Whether a word names those who come from somewhere: "Danish", "American". */
    public static boolean people(String word) {
        WordNet net = WordNet.loaded();
        int[] goal = IntStream.of(
                        firstSense(net, "inhabitant")[0], firstSense(net, "people")[0], firstSense(net, "person")[0])
                .toArray();
        return net.has(word, WordClass.ADJECTIVE)
                && IntStream.of(net.synsets(word, WordClass.NOUN)).anyMatch(s -> leads(net.kinds(s), goal, net::kinds));
    }

    /** Whether one place is part of another, as far as WordNet knows; false for places it does not know. */
    public static boolean within(String place, String whole) {
        WordNet net = WordNet.loaded();
        int[] country = net.synsets(COUNTRIES.getOrDefault(whole, ""), WordClass.NOUN);
        IntFunction<int[]> up = s -> leads(net.kinds(s), country, net::kinds) ? country : net.wholes(s);
        int[] goal = IntStream.concat(IntStream.of(net.synsets(whole, WordClass.NOUN)), IntStream.of(country))
                .toArray();
        return leads(net.synsets(place, WordClass.NOUN), goal, up);
    }

    private static boolean leads(int[] from, int[] goal, IntFunction<int[]> step) {
        int[] level = from;
        for (int steps = 0; steps < 20 && level.length > 0; steps++) {
            if (WordNet.meet(level, goal)) {
                return true;
            }
            level = IntStream.of(level)
                    .flatMap(s -> IntStream.of(step.apply(s)))
                    .distinct()
                    .toArray();
        }
        return false;
    }

    /** Whether one of the commoner senses of a noun is a person: "model", "driver". */
    public static boolean person(String noun) {
        WordNet net = WordNet.loaded();
        int[] person = firstSense(net, "person");
        return IntStream.of(senses(noun, WordClass.NOUN)).anyMatch(s -> leads(new int[] {s}, person, net::kinds));
    }

    /** Whether any sense of one noun lies anywhere under any sense of the other. */
    public static boolean related(String a, String b) {
        WordNet net = WordNet.loaded();
        int[] first = net.synsets(a, WordClass.NOUN);
        int[] second = net.synsets(b, WordClass.NOUN);
        return leads(first, second, net::kinds) || leads(second, first, net::kinds);
    }

    /** Two kinds of one thing, as apple and pear; no word for a kind of the other. */
    public static boolean siblings(String a, String b, WordClass wordClass) {
        WordNet net = WordNet.loaded();
        int[] first = firstKinds(net, a, wordClass);
        int[] second = firstKinds(net, b, wordClass);
        return WordNet.meet(first, second) && stepsUp(a, b, wordClass) < 0 && stepsUp(b, a, wordClass) < 0;
    }

    public static boolean opposites(String a, String b) {
        return WordNet.loaded().opposites(a, b);
    }

    /** Whether the words, of whatever class, have one root: "deport" and "deportation". */
    public static boolean relatives(String a, WordClass ofA, String b, WordClass ofB) {
        WordNet net = WordNet.loaded();
        int[] goal = senses(b, ofB);
        return IntStream.of(senses(a, ofA)).anyMatch(s -> WordNet.meet(net.derived(s), goal));
    }

    /** The base form by WordNet's rules and exceptions; the word itself when none is known. */
    public static String base(String word, WordClass wordClass) {
        WordNet net = WordNet.loaded();
        String regular = net.regular(word, wordClass);
        if (!regular.equals(word) || net.has(word, wordClass)) {
            return regular;
        }
        for (String[] ending : endings(wordClass)) {
            if (word.endsWith(ending[0])) {
                String base = word.substring(0, word.length() - ending[0].length()) + ending[1];
                if (net.has(base, wordClass)) {
                    return base;
                }
            }
        }
        return word;
    }

    private static int[] senses(String word, WordClass wordClass) {
        int[] all = WordNet.loaded().synsets(word, wordClass);
        return all.length <= SENSES ? all : Arrays.copyOf(all, SENSES);
    }

    private static int[] firstSense(WordNet net, String noun) {
        int[] all = net.synsets(noun, WordClass.NOUN);
        return all.length == 0 ? all : new int[] {all[0]};
    }

    private static int[] firstKinds(WordNet net, String word, WordClass wordClass) {
        int[] all = net.synsets(word, wordClass);
        return all.length == 0 ? all : net.kinds(all[0]);
    }

    private static String[][] endings(WordClass wordClass) {
        return switch (wordClass) {
            case NOUN ->
                new String[][] {
                    {"s", ""},
                    {"ses", "s"},
                    {"xes", "x"},
                    {"zes", "z"},
                    {"ches", "ch"},
                    {"shes", "sh"},
                    {"men", "man"},
                    {"ies", "y"}
                };
            case VERB ->
                new String[][] {
                    {"s", ""}, {"ies", "y"}, {"es", "e"}, {"es", ""}, {"ed", "e"}, {"ed", ""}, {"ing", "e"}, {"ing", ""}
                };
            case ADJECTIVE -> new String[][] {{"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}};
            case ADVERB -> new String[0][];
        };
    }
}
