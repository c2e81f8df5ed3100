package org.claimdesk.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.language.BuiltInClaimExtractor;
import org.claimdesk.language.LanguageModels;
import org.claimdesk.language.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** Three invented topics of four articles each, with planted agreements, conflicts, updates and traps. */
class TopicsTest {

    @Test
    void findsWhatWasPlanted() throws IOException, URISyntaxException {
        // Given
        LanguageModels models = new LanguageModels();
        TopicSuite suite =
                new TopicSuite(new BuiltInClaimExtractor(models), new TextAnalyzer(models), Comparer.ofManyArticles());
        // When
        for (String topic : new String[] {"bridge", "stadium", "outbreak"}) {
            suite.run(folder(topic));
        }
        // Then
        assertThat(suite.share("agree")).as(suite.report()).isGreaterThanOrEqualTo(0.8);
        assertThat(suite.share("conflict")).as(suite.report()).isGreaterThanOrEqualTo(0.7);
        assertThat(suite.share("update")).as(suite.report()).isGreaterThanOrEqualTo(0.7);
        assertThat(suite.share("no false conflict")).as(suite.report()).isGreaterThanOrEqualTo(0.9);
    }

    private static Path folder(String topic) throws URISyntaxException {
        URL gold = TopicsTest.class.getResource("/topics/" + topic + "/gold.json");
        assertThat(gold).isNotNull();
        return Path.of(gold.toURI()).getParent();
    }
}
