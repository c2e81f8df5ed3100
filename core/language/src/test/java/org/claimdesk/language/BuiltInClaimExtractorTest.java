package org.claimdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimdesk.language.text.Blank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInClaimExtractorTest {

    private static final BuiltInClaimExtractor EXTRACTOR = new BuiltInClaimExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\u00a0\n",
                "😀😀 The mayor 😀 said that 12 people died in 𝒩orden.[1]\n\n[1] Report https://a.example/r",
                "(((((((((( “ ” ‘ [1][2][3",
                "ALL CAPS LINE\n\n- item one\n- item two\n\nWho? Me! No...",
                "A.B.C. d.e.f. 1.2.3 $ % ° 5",
                "“It is late. He said that 12 men left.” — Anna Berg, engineer\n“No.” ― Ben Ode",
                "MEYER: The lock — Yes. It is closed.",
                "The man said: “It is late. We must go.” He left, and she stayed.\r\nThe end"
            })
    void coversEveryCharacterOnceAndQuotesExactly(String text) {
        // When
        Extraction extraction = EXTRACTOR.extract(SourceText.plain(text, null));

        // Then
        assertCovers(text, extraction);
    }

    @Test
    void readsAnArticle() {
        // Given
        String text =
                "Harbour Bridge Closed\n\nThe Norden bridge was closed on Sunday after inspectors found 12 cracks[1]. "
                        + "Mayor Anna Berg said that repairs would cost $6 million. What a mess!\n\nReferences\n[1] Report https://norden.example/r";

        // When
        Extraction extraction = EXTRACTOR.extract(SourceText.plain(text, LocalDate.of(2025, 4, 16)));

        // Then
        assertThat(extraction.language()).isEqualTo("en");
        assertThat(extraction.claims()).hasSizeGreaterThanOrEqualTo(2);
        Claim first = extraction.claims().getFirst();
        assertThat(first.citations()).extracting(Citation::url).containsExactly("https://norden.example/r");
        assertThat(first.times()).extracting(TimeExpression::value).contains("2025-04-13");
        assertThat(first.quantities()).extracting(Quantity::unit).containsExactly("cracks");
        assertThat(extraction.claims()).anySatisfy(claim -> assertThat(claim.attribution())
                .isNotNull()
                .extracting(Attribution::source)
                .isEqualTo("Mayor Anna Berg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The lock was closed in 1999. It cost 3 million dollars.” — Anna Berg, engineer",
                "“The lock was closed in 1999. The ministry said that it cost 3 million dollars.” ― Anna Berg"
            })
    void aSignatureTellsWhoSpeaks(String text) {
        // When
        Extraction extraction = EXTRACTOR.extract(SourceText.plain(text, null));

        // Then
        assertThat(extraction.claims())
                .isNotEmpty()
                .filteredOn(claim -> claim.ordinal() == 0 && !claim.text().startsWith("The ministry"))
                .allSatisfy(claim -> assertThat(claim.attribution())
                        .isNotNull()
                        .extracting(Attribution::source)
                        .isEqualTo("Anna Berg"));
    }

    @Test
    void makesNoClaimsOfAnotherLanguage() {
        // Given
        String text = "Die Stadt hat die Brücke am Montag gesperrt. Es wurden zwölf Risse in den Pfeilern gefunden.";

        // When
        Extraction extraction = EXTRACTOR.extract(SourceText.plain(text, null));

        // Then
        assertThat(extraction.supported()).isFalse();
        assertThat(extraction.claims()).isEmpty();
        assertCovers(text, extraction);
    }

    @Test
    void coversTheSampleArticles() throws IOException {
        // Given
        Path articles = Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."), "../shared/articles");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.isDirectory(articles), "no sample articles beside the project");
        try (var files = Files.list(articles)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);

                // When
                Extraction extraction = EXTRACTOR.extract(SourceText.plain(text, null));

                // Then
                assertCovers(text, extraction);
                assertThat(extraction.claims()).isNotEmpty();
            }
        }
    }

    private static void assertCovers(String text, Extraction extraction) {
        int[] points = text.codePoints().toArray();
        int at = 0;
        for (Passage passage : extraction.passages()) {
            assertThat(passage.start()).isGreaterThanOrEqualTo(at);
            assertBlank(points, at, passage.start());
            at = passage.end();
        }
        assertBlank(points, at, points.length);
        for (Claim claim : extraction.claims()) {
            Selector selector = claim.passage();
            assertThat(selector.exact())
                    .isEqualTo(new String(points, selector.start(), selector.end() - selector.start()));
            List<Passage> around = extraction.passages().stream()
                    .filter(p -> p.start() <= selector.start() && selector.end() <= p.end())
                    .toList();
            assertThat(around).hasSize(1);
            assertThat(around.getFirst().kind()).isEqualTo(PassageKind.CLAIM);
        }
    }

    private static void assertBlank(int[] points, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Blank.is((char) points[i])).isTrue();
        }
    }
}
