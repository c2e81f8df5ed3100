package org.claimdesk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyTopicHasItsDeadLetters() {
        // Given the topics of the flow

        // When
        List<String> names = Topics.all().stream().map(NewTopic::name).toList();

        // Then
        assertThat(names).hasSize(10).contains("claims-reviewed", "claims-reviewed-dead-letter");
    }

    @Test
    void stateIsCompactedAndMessagesAreKeptForThirtyDays() {
        // Given the topics of the flow

        // When
        List<NewTopic> compacted = Topics.all().stream()
                .filter(topic -> "compact".equals(topic.configs().get("cleanup.policy")))
                .toList();

        // Then
        assertThat(compacted)
                .extracting(NewTopic::name)
                .containsExactlyInAnyOrder("articles-ingested", "claims-reviewed", "claim-relations", "conflict-sets");
        assertThat(Topics.all()).allSatisfy(topic -> {
            assertThat(topic.numPartitions()).isEqualTo(12);
            assertThat(topic.configs())
                    .containsEntry("compression.type", "zstd")
                    .containsEntry("max.message.bytes", "8388608");
        });
    }
}
