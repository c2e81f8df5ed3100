package org.claimdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedArticlesTest {

    @TempDir
    Path folder;

    @Test
    void writesAsManyDifferentArticlesAsAsked() throws IOException {
        // Given
        var articles = new InventedArticles(1);
        Path file = folder.resolve("archive.zip");

        // When
        articles.zip(300, file);

        // Then
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(300);
            assertThat(zip.getEntry("articles/0.html")).isNotNull();
        }
        assertThat(IntStream.range(0, 300).mapToObj(articles::text).collect(Collectors.toSet()))
                .hasSize(300);
        assertThat(articles.text(7)).isEqualTo(new InventedArticles(1).text(7));
    }
}
