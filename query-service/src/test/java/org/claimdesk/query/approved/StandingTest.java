package org.claimdesk.query.approved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void saysThatNobodyChecked() {
        // Given
        var claim =
                claim(null, null, Basis.ARTICLE_ONLY, new Article("A day", "The Paper", null, null, List.of(), null));
        // When
        var words = Standing.of(claim);
        // Then
        assertThat(words).isEqualTo("“A day” (The Paper), undated, says: “It rained.”; not checked.");
    }

    @Test
    void namesSpeakerDateAndRating() {
        // Given
        var article = new Article("A day", null, "2024-03-05T10:00:00Z", null, List.of(), null);
        var claim = claim(new Attribution("Ann", "said", true), Rating.MOSTLY_FALSE, Basis.SOURCE_OPENED, article);
        // When
        var words = Standing.of(claim);
        // Then
        assertThat(words)
                .isEqualTo("“A day”, 5 March 2024, says (speaker: Ann): “It rained.”;"
                        + " checked against a cited page and rated mostly false.");
    }

    @Test
    void countsFurtherArticles() {
        // Given
        var claim = claim(null, null, Basis.SOURCE_OPENED, Article.UNKNOWN, Article.UNKNOWN, Article.UNKNOWN);
        // When
        var words = Standing.of(claim);
        // Then
        assertThat(words)
                .isEqualTo("An untitled article, undated, and 2 other articles say: “It rained.”;"
                        + " a cited page was opened, no rating given.");
    }

    static Claim claim(@Nullable Attribution attribution, @Nullable Rating rating, Basis basis, Article... articles) {
        var appearances = java.util.Arrays.stream(articles)
                .map(article ->
                        new Appearance(new UUID(0, 1), new Passage(0, 3, "It rained.", "", ""), null, null, article))
                .toList();
        return new Claim(
                new UUID(0, 7),
                1,
                "It rained.",
                attribution,
                List.of(),
                List.of(),
                List.of(),
                null,
                rating,
                basis,
                List.of(),
                appearances,
                null,
                null,
                Instant.EPOCH,
                null,
                false,
                List.of(),
                List.of());
    }
}
