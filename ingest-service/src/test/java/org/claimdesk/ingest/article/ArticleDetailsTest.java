package org.claimdesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.document.Metadata;
import org.claimdesk.ingest.events.Place;
import org.claimdesk.shell.problem.ProblemException;
import org.claimdesk.shell.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDetailsTest {

    @Test
    void cleansWhatPeopleType() {
        // Given
        String typed = "  A\ttitle\r\nwith\u0000 breaks ";

        // When
        ArticleDetails details = new ArticleDetails(typed, List.of(" ", "Ada"), "", " 2026-03-14 ", null);

        // Then
        assertThat(details)
                .isEqualTo(new ArticleDetails("A title with  breaks", List.of("Ada"), null, "2026-03-14", null));
    }

    @Test
    void namesEveryViolation() {
        // Given
        String longTitle = "x".repeat(501);

        // When
        var refusal = assertThatThrownBy(
                () -> new ArticleDetails(longTitle, List.of("y".repeat(201)), "z".repeat(201), "soon", "ftp://x"));

        // Then
        refusal.isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.violations())
                    .extracting(Violation::field)
                    .containsExactly("title", "publisher", "byline", "publishedAt", "url");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//host/path",
                "http://",
                "http://user:secret@host/",
                "http://ho st/",
                "file:///etc/passwd"
            })
    void refusesAddressesThatAreNotOfTheWeb(String url) {
        // Given
        List<String> nobody = List.of();

        // When
        var refusal = assertThatThrownBy(() -> new ArticleDetails(null, nobody, null, null, url));

        // Then
        refusal.isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-3-14", "2026-02-30", "14.03.2026", "2026-03-14T10:00:00", "+12026-03-14T10:00:00Z"})
    void refusesOtherDates(String publishedAt) {
        // Given
        List<String> nobody = List.of();

        // When
        var refusal = assertThatThrownBy(() -> new ArticleDetails(null, nobody, null, publishedAt, null));

        // Then
        refusal.isInstanceOf(ProblemException.class);
    }

    @Test
    void takesFromADocumentOnlyWhatKeepsTheRules() {
        // Given
        Metadata metadata = new Metadata(
                "t".repeat(600), List.of("Ada\u0000", " "), "Courier", "last week", "https://ok.example/a", "en");

        // When
        ArticleDetails details = ArticleDetails.of(metadata);

        // Then
        assertThat(details)
                .isEqualTo(
                        new ArticleDetails("t".repeat(500), List.of("Ada"), "Courier", null, "https://ok.example/a"));
    }

    @Test
    void knowsAPlaceAgain() {
        // Given
        Place place = new Place("https://a.example/", "Courier", null, UUID.randomUUID(), Instant.EPOCH);

        // When
        ArticleDetails same = new ArticleDetails("Other title", List.of(), "Courier", null, null);

        // Then
        assertThat(same.placeIsAmong(List.of(place))).isTrue();
        assertThat(new ArticleDetails(null, List.of(), "Courier", "2026-03-14", null).placeIsAmong(List.of(place)))
                .isFalse();
    }
}
