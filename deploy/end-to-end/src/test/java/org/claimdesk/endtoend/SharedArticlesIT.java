package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real articles beside the checkout, where there are any: every offset cuts out exactly the text it names. */
@ExtendWith(Claimdesk.Shared.class)
class SharedArticlesIT {

    @Test
    void everyCharacterIsInOnePassageAndEveryOffsetFits(Claimdesk claimdesk) throws IOException {
        // Given
        Path folder = Command.root().resolveSibling("shared").resolve("articles");
        assumeTrue(Files.isDirectory(folder), "no real articles beside this checkout");
        List<Path> articles;
        try (Stream<Path> files = Files.list(folder)) {
            articles = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }

        // When
        List<JsonNode> answers =
                articles.stream().map(article -> extraction(claimdesk, article)).toList();

        // Then
        assertThat(answers).isNotEmpty().allSatisfy(SharedArticlesIT::fits);
    }

    private static JsonNode extraction(Claimdesk claimdesk, Path article) {
        try {
            String text = Files.readString(article);
            Eventually.holds(
                    "models are loaded",
                    Road.PATIENCE,
                    () -> preview(claimdesk, "Loaded.").statusCode() == 200);
            return Api.json(preview(claimdesk, text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> preview(Claimdesk claimdesk, String text) {
        return claimdesk.as("uploader").post("ingest", "/api/v1/extractions", "text/plain; charset=utf-8", text);
    }

    private static void fits(JsonNode answer) {
        int[] text = answer.path("article").path("text").asText().codePoints().toArray();
        int[] covered = new int[text.length];
        for (JsonNode passage : answer.path("passages")) {
            for (int at = passage.path("start").asInt();
                    at < passage.path("end").asInt();
                    at++) {
                covered[at]++;
            }
        }
        for (int at = 0; at < text.length; at++) {
            boolean blank = Character.isWhitespace(text[at]) || Character.isSpaceChar(text[at]);
            assertThat(covered[at]).as("passages over character " + at).isBetween(blank ? 0 : 1, 1);
        }
        for (JsonNode claim : answer.path("claims")) {
            JsonNode passage = claim.path("passage");
            assertThat(cut(text, passage)).isEqualTo(passage.path("exact").asText());
            for (String kind : List.of("quantities", "times")) {
                claim.path(kind).forEach(one -> assertThat(cut(text, one))
                        .isEqualTo(one.path("text").asText()));
            }
        }
    }

    private static String cut(int[] text, JsonNode span) {
        int start = span.path("start").asInt();
        return new String(text, start, span.path("end").asInt() - start);
    }
}
