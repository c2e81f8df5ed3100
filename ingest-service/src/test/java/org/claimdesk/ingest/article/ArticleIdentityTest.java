package org.claimdesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {

    @Test
    void isTheSameForTheSameBytesForEver() {
        // Given
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);

        // When
        String hash = ArticleIdentity.contentHash(bytes);

        // Then
        assertThat(hash).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(ArticleIdentity.articleId(hash)).hasToString("0a02fcaf-eb25-5eb1-9c86-89414caa1d13");
        assertThat(ArticleIdentity.claimId(hash, 0, 3, 1)).hasToString("e71d9c60-c2ed-5da3-809f-5b7993281075");
    }

    @Test
    void hashesTextWithoutItsSpacing() {
        // Given
        String text = "One  two\u00a0three\r\n";

        // When
        String hash = ArticleIdentity.textHash(text);

        // Then
        assertThat(hash)
                .isEqualTo(ArticleIdentity.textHash("One two\nthree"))
                .isNotEqualTo(ArticleIdentity.textHash("One two 3"));
    }
}
