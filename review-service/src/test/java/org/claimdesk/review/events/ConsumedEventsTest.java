package org.claimdesk.review.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.review.claim.Lane;
import org.claimdesk.shell.test.Schemas;
import org.junit.jupiter.api.Test;

/** Reads the examples that the producer owns, where it keeps them. */
class ConsumedEventsTest {

    private static final Path PRODUCER = Path.of("../ingest-service/src/main/resources/contracts");

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** The events that have a test here. */
    static Set<String> covered() {
        return new TreeSet<>(Set.of("article-ingested", "article-withdrawn", "claim-extracted"));
    }

    @Test
    void articleIngested() throws JsonProcessingException {
        // Given
        var body = example("article-ingested");

        // When
        var arrived = json.readValue(body, ArticleIngested.class).arrived();

        // Then
        assertThat(arrived.version()).isEqualTo(1);
        assertThat(arrived.lane()).isEqualTo(Lane.LIVE);
        assertThat(arrived.metadata().title()).isNotBlank();
        assertThat(arrived.contentHash()).isNotBlank();
        assertThat(arrived.passages()).isNotEmpty().allSatisfy(passage -> assertThat(passage.end())
                .isLessThanOrEqualTo(
                        arrived.text().codePointCount(0, arrived.text().length())));
        assertThat(arrived.uploadedBy()).isNotNull();
        assertThat(arrived.supersedes()).isNotNull().isNotEqualTo(arrived.id());
    }

    @Test
    void articleWithdrawn() throws JsonProcessingException {
        // Given
        var body = example("article-withdrawn");

        // When
        var withdrawn = json.readValue(body, ArticleWithdrawn.class);

        // Then
        assertThat(withdrawn.version()).isPositive();
        assertThat(withdrawn.reason()).isNotBlank();
    }

    @Test
    void claimExtracted() throws JsonProcessingException {
        // Given
        var body = example("claim-extracted");

        // When
        var event = json.readValue(body, ClaimExtracted.class);

        // Then
        assertThat(event.continues()).isNotNull().isNotEqualTo(event.claimId());
        var arrived = event.arrived();
        assertThat(arrived.text()).isNotBlank();
        assertThat(arrived.passage().exact()).isNotBlank();
        assertThat(arrived.extractor().name()).isNotBlank();
        assertThat(arrived.cited()).allSatisfy(page -> assertThat(page.title()).isNotBlank());
    }

    @Test
    void aClaimWhosePassageIsNotAsLongAsItsWordsIsRefused() {
        // Given
        var body = example("claim-extracted").replace("\"start\": 34", "\"start\": 33");

        // When
        ThrowingCallable read = () -> json.readValue(body, ClaimExtracted.class);

        // Then
        assertThatThrownBy(read).hasMessageContaining("not as long as its words");
    }

    private static String example(String event) {
        return Schemas.read(PRODUCER.resolve(event).resolve("1.example.json"));
    }
}
