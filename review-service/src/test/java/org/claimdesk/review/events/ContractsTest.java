package org.claimdesk.review.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.shell.test.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {

    private static final Map<String, Class<?>> PRODUCED = Map.of(
            "claim-approved", ClaimApproved.class,
            "claim-withdrawn", ClaimWithdrawn.class,
            "claims-related", ClaimsRelated.class,
            "claims-unrelated", ClaimsUnrelated.class,
            "conflict-changed", ConflictChanged.class);

    private static final Set<String> CONSUMED = Set.of("article-ingested", "article-withdrawn", "claim-extracted");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @ValueSource(
            strings = {"claim-approved", "claim-withdrawn", "claims-related", "claims-unrelated", "conflict-changed"})
    void anExampleKeepsItsSchemaAndIsWhatTheRecordWrites(String event) throws IOException {
        // Given
        JsonNode example = json.readTree(Schemas.example(event + "/1"));

        // When
        var written = json.writeValueAsString(json.treeToValue(example, PRODUCED.get(event)));

        // Then
        assertThat(json.readTree(written)).isEqualTo(example);
        Schemas.assertKeeps(event + "/1", written);
    }

    @Test
    void everyEventSentHasSchemaExampleAndARecord() throws IOException {
        // Given
        var senders = new StringBuilder();
        for (var sender : Set.of("ReviewedClaims", "RelatedClaims", "ConflictsOut")) {
            senders.append(Schemas.read(Path.of("src/main/java/org/claimdesk/review/events/" + sender + ".java")));
        }

        // When
        var sent = kebabs(Pattern.compile("\"((?:Claim|Conflict)s?[A-Z]\\w+)\"").matcher(senders));

        // Then
        assertThat(sent).isEqualTo(new TreeSet<>(PRODUCED.keySet())).allSatisfy(event -> {
            assertThat(Schemas.CONTRACTS.resolve(event + "/1.schema.json")).exists();
            assertThat(Schemas.CONTRACTS.resolve(event + "/1.example.json")).exists();
        });
        try (var folders = Files.list(Schemas.CONTRACTS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(sent);
        }
    }

    @Test
    void everyEventReadHasAConsumerTest() throws IOException {
        // Given
        var handled = new StringBuilder();
        try (var sources = Files.list(Path.of("src/main/java/org/claimdesk/review/events"))) {
            sources.filter(source -> source.toString().endsWith("Consumer.java"))
                    .forEach(source -> handled.append(Schemas.read(source)));
        }

        // When
        var read = kebabs(Pattern.compile("\"((?:Article|Claim)[A-Z]\\w+)\"").matcher(handled));

        // Then
        assertThat(read).isEqualTo(new TreeSet<>(CONSUMED)).isEqualTo(ConsumedEventsTest.covered());
    }

    private static Set<String> kebabs(java.util.regex.Matcher names) {
        return names.results()
                .map(found ->
                        found.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
