package org.claimdesk.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.language.BuiltInClaimExtractor;

/**
 * Articles a second and processor time an article of the built-in extractor, two articles at a time. Arguments: files and
 * folders of plain text ({@code .txt}), or files with a JSON object with a field {@code text} on each line ({@code .jsonl}).
 */
public final class Extraction {

    private static final int ROUNDS = 3;

    private Extraction() {}

    public static void main(String[] arguments) {
        List<String> texts = new ArrayList<>();
        for (String argument : arguments) {
            texts.addAll(texts(Path.of(argument)));
        }
        BuiltInClaimExtractor extractor = new BuiltInClaimExtractor();
        System.out.println("warm-up: " + ExtractionRun.of(extractor, texts).line());
        for (int round = 0; round < ROUNDS; round++) {
            System.out.println(ExtractionRun.of(extractor, texts).line());
        }
    }

    private static List<String> texts(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                return path.toString().endsWith(".jsonl")
                        ? Files.readAllLines(path).stream().map(JsonText::of).toList()
                        : List.of(Files.readString(path));
            }
            try (Stream<Path> files = Files.list(path)) {
                List<String> texts = new ArrayList<>();
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
                return texts;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
