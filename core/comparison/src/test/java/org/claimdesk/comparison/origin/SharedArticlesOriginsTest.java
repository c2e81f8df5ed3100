package org.claimdesk.comparison.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample articles, two of which tell one agency text. */
class SharedArticlesOriginsTest {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]”?)\\s+|\\n+");

    @Test
    void findsThePassagesOfOneAgencyText() throws IOException {
        // Given
        Path folder = folder();
        ArticlePrint agency = read(folder, "2");
        ArticlePrint rewritten = read(folder, "5");
        CopiedPassages copies = new CopiedPassages(agency, rewritten);
        List<String> left = sentences(folder, "2");
        List<String> right = sentences(folder, "5");
        List<String> found = new ArrayList<>();
        // When
        for (int j = 0; j < right.size(); j++) {
            for (int i = 0; i < left.size(); i++) {
                if (copies.copied(i, j)) {
                    found.add(right.get(j));
                }
            }
        }
        // Then
        assertThat(agency.credit()).isNotNull().extracting(Credit::house).isEqualTo("AP");
        assertThat(found).anyMatch(text -> text.contains("65-70")).anyMatch(text -> text.contains("36,000"));
        assertThat(found).noneMatch(text -> text.contains("$200 million"));
    }

    private static Path folder() {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        Path articles = folder == null
                ? Path.of("shared")
                : folder.resolveSibling("shared").resolve("articles");
        assumeTrue(Files.isDirectory(articles), "the sample articles are not beside the project: skipped");
        return articles;
    }

    private static ArticlePrint read(Path folder, String label) throws IOException {
        return ArticlePrint.of(label, label, null, null, List.of(), sentences(folder, label));
    }

    private static List<String> sentences(Path folder, String label) throws IOException {
        String text = Files.readString(folder.resolve("cecot-" + label + ".txt"));
        return SENTENCE.splitAsStream(text).filter(line -> !line.isBlank()).toList();
    }
}
