package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.ARTICLES;
import static org.claimdesk.ingest.web.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shell.test.Schemas;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewVersionIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEPT = "The harbour bridge closed on Monday for works of about 6 million euros.";
    private static final String CHANGED = "The works will take 8 months and employ 120 people, the city said.";

    private final String url = "https://news.example/" + UUID.randomUUID();

    @Test
    void anotherTextUnderTheSameAddressIsANewVersionAndContinuesItsClaims() throws Exception {
        // Given
        String first = upload("Bridge closes\n" + KEPT + "\n" + CHANGED + "\n", url);
        String second = upload("Bridge closes\n" + KEPT + "\n" + CHANGED.replace("8", "11") + "\n", url + "#today");

        // When
        String third = upload("Bridge has closed\n" + KEPT + "\n", url);

        // Then
        assertThat(Api.article(second).jsonPath().getString("supersedes")).isEqualTo(first);
        assertThat(Api.article(third).jsonPath().getString("supersedes")).isEqualTo(second);
        String event = new String(Api.event("articles-ingested", third, 1).value(), StandardCharsets.UTF_8);
        assertThat(JSON.readTree(event).get("supersedes").asText()).isEqualTo(second);
        String root = claim(first, KEPT).get("claimId").asText();
        assertThat(claim(second, KEPT).get("continues").asText()).isEqualTo(root);
        assertThat(claim(third, KEPT).get("continues").asText()).isEqualTo(root);
        assertThat(claim(second, CHANGED.replace("8", "11")).get("continues").isNull())
                .isTrue();
    }

    @Test
    void theSameTextUnderTheSameAddressIsNoNewVersion() {
        // Given
        String text = Api.someText("same");
        upload(text, url);

        // When
        String again = upload(text + "\n\n", url);

        // Then
        assertThat(Api.article(again).jsonPath().getString("supersedes")).isNull();
    }

    private static JsonNode claim(String article, String passage) throws Exception {
        List<String> ids = as(TestAccounts.REVIEWER)
                .get(ARTICLES + "/" + article + "/claims")
                .jsonPath()
                .getList("items.id");
        List<JsonNode> seen = new ArrayList<>();
        for (String id : ids) {
            String event = new String(
                    Topics.await(
                                    "claims-extracted",
                                    Duration.ofSeconds(60),
                                    record -> id.equals(Topics.header(record, "ce_subject")))
                            .value(),
                    StandardCharsets.UTF_8);
            Schemas.assertKeeps("claim-extracted/1", event);
            seen.add(JSON.readTree(event));
        }
        return seen.stream()
                .filter(event -> event.at("/passage/exact").asText().contains(passage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim on " + passage + " in " + seen));
    }

    private static String upload(String text, String url) {
        String id = as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(Map.of("text", text, "url", url))
                .post(ARTICLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.progress(id);
        return id;
    }
}
