package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewIT {

    @Test
    void showsWhatAnUploadWouldGive() {
        // Given
        Api.published(Api.someText("models are loaded now"));
        String text = "Bridge 🌉 closes\r\nThe \u0000 bridge closed on Monday, " + UUID.randomUUID()
                + ". The work will cost 6 million euros, the city said.\r\n";

        // When
        JsonPath preview = as(TestAccounts.UPLOADER)
                .queryParams("publishedAt", "2026-03-14", "url", "https://courier.example/a")
                .contentType("text/plain; charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("article.publishedAt", is("2026-03-14"))
                .body("article.url", is("https://courier.example/a"))
                .extract()
                .jsonPath();

        // Then
        String read = preview.getString("article.text");
        assertThat(read).isEqualTo(text.replace("\r\n", "\n").replace('\0', '\uFFFD'));
        List<Map<String, Object>> passages = preview.getList("passages");
        assertThat(String.join("", passages.stream().map(p -> cut(read, p)).toList())
                        .replaceAll("\\s", ""))
                .isEqualTo(read.replaceAll("\\s", ""));
        List<Map<String, Object>> claims = preview.getList("claims.passage");
        assertThat(claims).isNotEmpty().allSatisfy(passage -> assertThat(cut(read, passage))
                .isEqualTo(passage.get("exact")));
        as(TestAccounts.UPLOADER)
                .get("/api/v1/articles?q=" + preview.getString("article.contentHash"))
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void givesTheIdsThatTheUploadGives() {
        // Given
        String text = Api.someText("ids");
        String id = Api.published(text);

        // When
        List<String> previewed = as(TestAccounts.UPLOADER)
                .contentType("text/plain; charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions")
                .path("claims.id");

        // Then
        List<String> stored = as(TestAccounts.UPLOADER)
                .get("/api/v1/articles/" + id + "/claims")
                .path("items.id");
        assertThat(previewed).isNotEmpty().isEqualTo(stored);
    }

    private static String cut(String text, Map<String, Object> span) {
        int begin = text.offsetByCodePoints(0, (Integer) span.get("start"));
        return text.substring(begin, text.offsetByCodePoints(0, (Integer) span.get("end")));
    }
}
