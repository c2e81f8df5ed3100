package org.claimdesk.comparison.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.comparison.origin.Evidence.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final String DAM =
            "The Orvel dam holds back 310 million cubic metres of water above the town of Lisk.";
    private static final String GATES = "Engineers found cracks in two of its nine spillway gates in February.";

    @Test
    void countsAnAgencyTextOnce() {
        // Given
        List<Appearance> appearances = List.of(
                only(article("1", null, null, DAM)),
                only(article("2", null, null, DAM, "Source: AP News – What to know about the dam")),
                only(article("3", "CNN", null, "The Orvel dam can store 310 million cubic metres.")),
                only(article("5", "Lisk Courier", null, DAM, "LISK (AP) — Officials met.")));
        // When
        OriginCount count = Origins.count(appearances);
        // Then
        assertThat(count.summary()).isEqualTo("2 known origins (AP: articles 1, 2, 5; CNN: 3)");
    }

    @Test
    void neverAddsAnUnknownOne() {
        // Given
        List<Appearance> appearances = List.of(
                only(article("1", null, null, "The dam was finished in 1974 after nine years of work.")),
                only(article("2", "Reuters", null, DAM)));
        // When
        OriginCount count = Origins.count(appearances);
        // Then
        assertThat(count.summary()).isEqualTo("1 known origin (Reuters: 2), 1 unknown (1)");
        assertThat(count.known()).isEqualTo(1);
    }

    @Test
    void knowsOnePageOnTwoHosts() {
        // Given
        ArticlePrint first = article("1", "Lisk Courier", null, DAM);
        ArticlePrint second = article("2", "Hill Gazette", null, "It stores 310 million cubic metres of water.");
        List<Appearance> appearances = List.of(
                new Appearance(first, 0, null, List.of("https://edition.cnn.com/2024/02/dam/index.html")),
                new Appearance(second, 0, null, List.of("https://www.cnn.com/2024/02/dam?utm_source=x")));
        // When
        OriginCount count = Origins.count(appearances);
        // Then
        assertThat(count.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.name()).isEqualTo("CNN");
            assertThat(origin.evidence()).extracting(Evidence::kind).containsOnly(Kind.CITED_PAGE);
            assertThat(origin.evidence()).extracting(Evidence::text).containsOnly("cnn.com/2024/02/dam");
        });
    }

    @Test
    void knowsARewrittenTextByTheOrderOfItsPassages() {
        // Given
        ArticlePrint source = article("1", "Lisk Courier", null, DAM, GATES);
        ArticlePrint rewritten = article(
                "2",
                null,
                null,
                "Above the town of Lisk, 310 million cubic metres of water are held by the Orvel dam.",
                "In February, cracks were found by engineers in two of the nine spillway gates.",
                "Farmers downstream have asked for compensation since spring.");
        ArticlePrint third = article("3", null, null, "Farmers want compensation, and their union said so in spring.");
        List<Appearance> gates =
                List.of(new Appearance(source, 1, null, List.of()), new Appearance(rewritten, 1, null, List.of()));
        List<Appearance> farmers = List.of(new Appearance(rewritten, 2, null, List.of()), only(third));
        // When
        OriginCount count = Origins.count(gates);
        // Then
        assertThat(count.summary()).isEqualTo("1 known origin (Lisk Courier: articles 1, 2)");
        assertThat(Origins.count(farmers).origins()).hasSize(2);
    }

    @Test
    void countsTheHouseThatASpeakerIs() {
        // Given
        List<Appearance> appearances = List.of(
                new Appearance(article("1", "Lisk Courier", null, DAM), 0, "the Associated Press", List.of()),
                only(article(
                        "2",
                        null,
                        "https://apnews.com/article/dam-1",
                        "The reservoir takes 310 million cubic metres.")));
        // When
        OriginCount count = Origins.count(appearances);
        // Then
        assertThat(count.summary()).isEqualTo("1 known origin (AP: articles 1, 2)");
    }

    private static Appearance only(ArticlePrint article) {
        return new Appearance(article, 0, null, List.of());
    }

    private static ArticlePrint article(
            String label, @Nullable String publisher, @Nullable String url, String... passages) {
        return ArticlePrint.of(label, label, publisher, url, List.of(), List.of(passages));
    }
}
