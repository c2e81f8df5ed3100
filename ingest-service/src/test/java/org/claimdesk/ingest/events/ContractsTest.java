package org.claimdesk.ingest.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shell.test.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {

    private static final Map<String, Class<?>> RECORDS = Map.of(
            "article-ingested", ArticleIngested.class,
            "article-withdrawn", ArticleWithdrawn.class,
            "claim-extracted", ClaimExtracted.class);

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void everyEventHasASchemaAndAnExample() throws IOException {
        // Given: an event is a record that names its type
        Set<String> events = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/claimdesk/ingest/events"))) {
            for (Path source : sources.toList()) {
                if (Files.readString(source).contains("String TYPE = ")) {
                    events.add(kebab(source.getFileName().toString().replace(".java", "")));
                }
            }
        }

        // When
        Set<String> folders;
        try (Stream<Path> found = Files.list(Schemas.CONTRACTS)) {
            folders = found.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }

        // Then
        assertThat(folders).isEqualTo(events).isEqualTo(new TreeSet<>(RECORDS.keySet()));
        assertThat(folders).allSatisfy(folder -> {
            assertThat(Schemas.CONTRACTS.resolve(folder).resolve("1.schema.json"))
                    .exists();
            assertThat(Schemas.CONTRACTS.resolve(folder).resolve("1.example.json"))
                    .exists();
        });
    }

    @Test
    void everyEventIsReadByATestOfAConsumer() throws IOException {
        // Given
        StringBuilder consumerTests = new StringBuilder();
        for (String service : List.of("review-service", "query-service")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", service, "src/test/java"))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    consumerTests.append(Files.readString(source));
                }
            }
        }

        // When
        String tests = consumerTests.toString();

        // Then
        assertThat(RECORDS.keySet()).allSatisfy(event -> assertThat(tests).contains("\"" + event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-ingested", "article-withdrawn", "claim-extracted"})
    void anExampleIsWhatTheRecordWrites(String event) throws IOException {
        // Given
        JsonNode example = json.readTree(Schemas.example(event + "/1"));

        // When
        JsonNode written = json.readTree(json.writeValueAsString(json.treeToValue(example, RECORDS.get(event))));

        // Then
        assertThat(written).isEqualTo(example);
        Schemas.assertKeeps(event + "/1", written.toString());
    }

    @Test
    void theExamplesAreOfANewVersionOfAnArticle() throws IOException {
        // Given
        String article = Schemas.example("article-ingested/1");

        // When
        ArticleIngested ingested = json.readValue(article, ArticleIngested.class);

        // Then
        assertThat(ingested.supersedes()).isNotNull();
        assertThat(json.readValue(Schemas.example("claim-extracted/1"), ClaimExtracted.class)
                        .continues())
                .isNotNull();
    }

    @Test
    void theExamplesCutOutWhatTheyName() throws IOException {
        // Given
        ArticleIngested article = json.readValue(Schemas.example("article-ingested/1"), ArticleIngested.class);

        // When
        ClaimExtracted claim = json.readValue(Schemas.example("claim-extracted/1"), ClaimExtracted.class);

        // Then
        assertThat(article.text()
                        .substring(claim.passage().start(), claim.passage().end()))
                .isEqualTo(claim.passage().exact());
        assertThat(claim.quantities())
                .allSatisfy(quantity -> assertThat(article.text().substring(quantity.start(), quantity.end()))
                        .isEqualTo(quantity.text()));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
