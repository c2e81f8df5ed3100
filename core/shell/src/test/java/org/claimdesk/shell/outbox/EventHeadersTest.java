package org.claimdesk.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventHeadersTest {

    @ParameterizedTest
    @CsvSource({"ArticleIngested, article-ingested", "ClaimsRelated, claims-related", "Changed, changed"})
    void the_schema_is_named_like_the_folder_of_the_contract(String type, String folder) {
        // When
        String name = EventHeaders.kebab(type);

        // Then
        assertThat(name).isEqualTo(folder);
    }

    @Test
    void the_same_version_of_the_same_aggregate_is_the_same_event() {
        // Given
        EventHeaders headers = new EventHeaders("review");
        OutboxEvent event = new OutboxEvent("claims-reviewed", "k", "claim", 3, "ClaimApproved", 2, "body");
        OutboxEvent next = new OutboxEvent("claims-reviewed", "k", "claim", 4, "ClaimApproved", 2, "body");

        // When
        Map<String, String> first = headers.of(event);

        // Then
        assertThat(first.get("ce_id")).isEqualTo(headers.of(event).get("ce_id"));
        assertThat(first.get("ce_id")).isNotEqualTo(headers.of(next).get("ce_id"));
        assertThat(first)
                .containsEntry("ce_dataschema", "claim-approved/2")
                .containsEntry("ce_source", "/review-service");
    }
}
