package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

    @ParameterizedTest
    @CsvSource({"a.txt,text/plain", "a.md,text/markdown", "A.HTML,text/html", "notes,text/plain"})
    void theEndingSaysTheType(String name, String type) {
        // Given
        Uploads.Article article = new Uploads.Article(name, new byte[0]);

        // When
        String contentType = article.contentType();

        // Then
        assertThat(contentType).isEqualTo(type);
    }

    @Test
    void theSampleArticlesAreThere() {
        // Given the list of samples

        // When
        List<Uploads.Article> articles = Uploads.demo();

        // Then
        assertThat(articles).hasSizeBetween(4, 6).allSatisfy(article -> assertThat(article.bytes())
                .isNotEmpty());
    }

    @Test
    void aFileThatIsNotThereIsRefusedAtOnce() {
        // Given
        List<String> files = List.of("/nowhere/article.txt");

        // When / Then
        assertThatThrownBy(() -> Uploads.read(files)).hasMessage("The file /nowhere/article.txt cannot be read.");
    }
}
