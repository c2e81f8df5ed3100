package org.claimdesk.comparison.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The database files of WordNet 3.1 (G. A. Miller, "WordNet: A Lexical Database for English", CACM 38 (1995) 39–41; formats:
 * manual pages wndb(5WN) and wninput(5WN)).
 */
final class WordNetFiles {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    private WordNetFiles() {}

    /** Hands over every line but those of the licence, which begin with a blank. */
    static void read(String name, Consumer<String> line) {
        InputStream stream = WordNetFiles.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("the class path lacks WordNet's file " + name);
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1), 1 << 16)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!text.isEmpty() && text.charAt(0) != ' ') {
                    line.accept(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
