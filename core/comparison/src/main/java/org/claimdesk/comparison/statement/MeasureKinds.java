package org.claimdesk.comparison.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common things that articles give numbers for, each with the words that tell of it. */
final class MeasureKinds {

    private static final Map<String, MeasureKind> BY_WORD = read();

    private MeasureKinds() {}

    static @Nullable MeasureKind of(String lemma) {
        return BY_WORD.get(lemma);
    }

    private static Map<String, MeasureKind> read() {
        Map<String, MeasureKind> kinds = new HashMap<>();
        try (InputStream stream = MeasureKinds.class.getResourceAsStream("measures.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks measures.tsv");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> {
                        MeasureKind kind = new MeasureKind(cells[0], MeasureKind.Course.of(cells[1]));
                        for (String word : cells[2].split(" ")) {
                            kinds.putIfAbsent(word, kind);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(kinds);
    }
}
