package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.shell.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    private static final ArticleDetails DETAILS =
            new ArticleDetails("Old", List.of("Ada"), "Courier", "2026-03-14", "https://courier.example/");

    @Test
    void changesWhatIsNamedAndRemovesWhatIsNull() throws JsonProcessingException {
        // Given
        Correction correction =
                Correction.of(json("{\"title\":\"New\",\"publisher\":null,\"byline\":[\"Bo\",\"Cy\"]}"));

        // When
        ArticleDetails corrected = correction.apply(DETAILS);

        // Then
        assertThat(corrected)
                .isEqualTo(
                        new ArticleDetails("New", List.of("Bo", "Cy"), null, "2026-03-14", "https://courier.example/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"status\":\"PUBLISHED\"}", "{\"title\":7}", "{\"byline\":[{}]}", "{\"url\":\"x\"}"})
    void refusesOtherThings(String body) throws JsonProcessingException {
        // Given
        ObjectNode fields = json(body);

        // When
        var refusal = assertThatThrownBy(() -> Correction.of(fields).apply(DETAILS));

        // Then
        refusal.isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.violations())
                .isNotEmpty());
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(text);
    }
}
