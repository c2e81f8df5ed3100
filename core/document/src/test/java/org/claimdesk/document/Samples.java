package org.claimdesk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sample documents of the tests, each with the blocks that are expected of it. */
public final class Samples {
    private Samples() {}

    public static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The expected blocks, each "KIND words". */
    public static List<String> expected(String name) {
        return new String(bytes(name + ".txt"), StandardCharsets.UTF_8).lines().toList();
    }

    public static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + cut(document, block.start(), block.end()))
                .toList();
    }

    public static String cut(Document document, int start, int end) {
        String text = document.text();
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
