package org.claimdesk.query.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import org.claimdesk.query.approved.RelationKind;
import org.claimdesk.query.conflict.FindingVerdict;
import org.junit.jupiter.api.Test;

/** Reads the producer's own examples; the consumer sees only what it needs of them. */
class ContractTest {

    private static final Path CONTRACTS = Path.of("../review-service/src/main/resources/contracts");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void readsClaimApproved() throws IOException {
        // Given
        var example = CONTRACTS.resolve("claim-approved/1.example.json").toFile();
        // When
        var entry = json.readValue(example, ClaimApproved.class).entry();
        // Then
        assertThat(entry.claim()).isNotNull();
        assertThat(entry.claim().appearances()).isNotEmpty();
        assertThat(entry.claim().reviewReasons()).singleElement().satisfies(reason -> assertThat(reason.kind())
                .isEqualTo("ARTICLE_CORRECTED"));
        assertThat(entry.versions()).last().satisfies(last -> {
            assertThat(last.claim()).isSameAs(entry.claim());
            assertThat(last.onRecord()).isTrue();
        });
    }

    @Test
    void readsClaimWithdrawn() throws IOException {
        // Given
        var example = CONTRACTS.resolve("claim-withdrawn/1.example.json").toFile();
        // When
        var entry = json.readValue(example, ClaimWithdrawn.class).entry();
        // Then
        assertThat(entry.withdrawal()).isNotNull();
        assertThat(entry.versions()).allMatch(version -> version.until() != null);
    }

    @Test
    void readsClaimsRelated() throws IOException {
        // Given
        var example = CONTRACTS.resolve("claims-related/1.example.json").toFile();
        // When
        var relation = json.readValue(example, ClaimsRelated.class).state();
        // Then
        assertThat(relation.kind()).isEqualTo(RelationKind.CONFLICTS);
        assertThat(relation.first().value()).isEqualTo("7.5 million euros");
        assertThat(relation.first().origin()).isEqualTo("Harbour Gazette");
        assertThat(relation.reason()).contains("±5 %");
    }

    @Test
    void readsClaimsUnrelated() throws IOException {
        // Given
        var example = CONTRACTS.resolve("claims-unrelated/1.example.json").toFile();
        // When
        var relation = json.readValue(example, ClaimsUnrelated.class).state();
        // Then
        assertThat(relation.kind()).isNull();
        assertThat(relation.version()).isEqualTo(3);
        assertThat(relation.claims()).doesNotHaveDuplicates();
    }

    @Test
    void readsConflictChanged() throws IOException {
        // Given
        var example = CONTRACTS.resolve("conflict-changed/1.example.json").toFile();
        // When
        var set = json.readValue(example, ConflictChanged.class).state();
        // Then
        assertThat(set.members()).hasSize(2).allMatch(member -> member.value() != null && member.articleId() != null);
        assertThat(set.finding()).isNotNull();
        assertThat(set.finding().verdict()).isEqualTo(FindingVerdict.SUPERSEDED);
        assertThat(set.reopenedAt()).isNotNull();
    }
}
