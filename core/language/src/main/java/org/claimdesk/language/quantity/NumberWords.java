package org.claimdesk.language.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written in words: "twenty-three", "two hundred and five thousand", "half a million". */
public final class NumberWords {

    private static final Map<String, Long> SMALL = small();
    private static final Map<String, Long> LARGE = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "lakh",
            100_000L,
            "million",
            1_000_000L,
            "crore",
            10_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L,
            "dozen",
            12L);

    private static final String WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
                    + "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|lakh|crore)";

    /** A run of number words, to be matched without regard to case. */
    public static final String PATTERN =
            "(?:(?:an?|half\\s+an?|half|quarter|a\\s+quarter)\\s+(?=(?:hundred|thousand|million|billion|trillion|dozen)\\b))?"
                    + WORD + "\\b(?:(?:[\\s-]|\\s+and\\s+)" + WORD + "\\b)*";

    /** "forty", "eighty-nine"; to be matched without regard to case. */
    public static final String TENS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine)\\b)?";

    private NumberWords() {}

    /** A year said as two numbers: "nineteen forty-six" is 1946. */
    public static @Nullable String year(String words) {
        String[] parts = words.strip().split("[\\s-]+", 2);
        Double century = number(parts[0]);
        Double rest = number(parts[1]);
        return century == null || rest == null ? null : String.valueOf((int) (century * 100 + rest));
    }

    /** @return null when the text is no number */
    public static @Nullable Double number(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return null;
        }
        if (Character.isDigit(plain.charAt(0))) {
            try {
                return Double.valueOf(plain.replace(",", ""));
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return words(plain.split("[\\s-]+"));
    }

    private static @Nullable Double words(String[] words) {
        double total = 0;
        double group = 0;
        double factor = 1;
        boolean any = false;
        for (String word : words) {
            Long small = SMALL.get(word);
            Long large = LARGE.get(word);
            if (small != null) {
                group += small;
                any = true;
            } else if (large != null) {
                any = true;
                group = group == 0 ? 1 : group;
                if (large == 100 || large == 12) {
                    group *= large;
                } else {
                    total += group * large;
                    group = 0;
                }
            } else if (word.equals("half")) {
                factor = 0.5;
            } else if (word.equals("quarter")) {
                factor = 0.25;
            } else if (!word.equals("and") && !word.equals("a") && !word.equals("an")) {
                return null;
            }
        }
        return any ? Double.valueOf((total + group) * factor) : null;
    }

    /** 1,000 for "thousand", "k" and the like; null for other words. */
    static @Nullable Long magnitude(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        Long large = LARGE.get(plain);
        if (large != null) {
            return large;
        }
        return switch (plain) {
            case "k" -> 1_000L;
            case "m", "mn", "mln", "mio" -> 1_000_000L;
            case "b", "bn", "bln" -> 1_000_000_000L;
            case "tn", "trn" -> 1_000_000_000_000L;
            default -> null;
        };
    }

    private static Map<String, Long> small() {
        Map<String, Long> small = new HashMap<>();
        String[] words =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                                + "eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < words.length; i++) {
            small.put(words[i], (long) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 20L + 10L * i);
        }
        return Map.copyOf(small);
    }
}
