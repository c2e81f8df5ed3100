package org.claimdesk.comparison.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a word tells: from 0 for the commonest to 1 for a rare one. The vocabulary of the embedding model lists words
 * by how common they were in its training text; by Zipf's law the logarithm of the rank stands for that of the frequency.
 */
public final class Rarity {

    private static final class Loaded {
        static final Map<String, Integer> RANKS = read();
    }

    private static final Pattern PIECE = Pattern.compile("\"([a-z]{2,})\":\\s?(\\d+)");

    /** The pieces before are marks and single letters. */
    private static final int FIRST_WORD = 1996;

    private static final double LAST = Math.log(30_000);
    private static final double COMMONEST = Math.log(60);

    private Rarity() {}

    public static double of(String word) {
        Integer rank = Loaded.RANKS.get(word.toLowerCase(Locale.ROOT));
        if (rank == null) {
            return 1;
        }
        return Math.clamp((Math.log(rank) - COMMONEST) / (LAST - COMMONEST), 0, 1);
    }

    private static Map<String, Integer> read() {
        try (InputStream stream = Rarity.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks the embedding model's tokenizer.json");
            }
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Matcher piece = PIECE.matcher(json).region(json.indexOf("\"vocab\""), json.length());
            Map<String, Integer> ranks = new HashMap<>();
            while (piece.find()) {
                int number = Integer.parseInt(piece.group(2));
                if (number >= FIRST_WORD) {
                    ranks.put(piece.group(1), number - FIRST_WORD + 1);
                }
            }
            return Map.copyOf(ranks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
