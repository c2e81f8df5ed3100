package org.claimdesk.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shell.test.TestAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    EntityManager entities;

    @Test
    void eachUploadStandsOnOnePageNewestFirst() {
        // Given
        List<String> uploaded = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            uploaded.addFirst(upload(TestAccounts.UPLOADER));
        }

        // When
        Document first = page(TestAccounts.REVIEWER, "/uploads?q=" + word);
        Document second =
                page(TestAccounts.REVIEWER, first.select("a[rel=next]").attr("href"));

        // Then
        List<String> shown = new ArrayList<>(first.select("#uploads > li").eachAttr("data-article"));
        assertThat(shown).hasSize(25);
        shown.addAll(second.select("#uploads > li").eachAttr("data-article"));
        assertThat(shown).isEqualTo(uploaded);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void onlyMineLeavesOutTheUploadsOfOthers() {
        // Given
        String mine = upload(TestAccounts.UPLOADER);
        upload(TestAccounts.ADMIN);

        // When
        Document shown = page(TestAccounts.UPLOADER, "/uploads?mine=true&q=" + word);

        // Then
        assertThat(shown.select("#uploads > li").eachAttr("data-article")).containsExactly(mine);
        assertThat(page(TestAccounts.UPLOADER, "/").select("#uploads > li").eachAttr("data-article"))
                .contains(mine);
    }

    @Test
    void aFailedUploadSaysWhyAndIsTriedAgainFromItsLine() {
        // Given
        String id = upload(TestAccounts.UPLOADER);
        Api.progress(id);
        fail(id);
        assertThat(page(TestAccounts.REVIEWER, "/uploads?status=FAILED&q=" + word)
                        .select("button[type=submit]:contains(Try again)"))
                .isEmpty();
        Document failed = page(TestAccounts.UPLOADER, "/uploads?status=FAILED&q=" + word);
        assertThat(failed.select("#uploads .notice").text()).contains("It broke off.");

        // When
        var answer = as(TestAccounts.UPLOADER)
                .post(failed.select("#uploads form").attr("hx-post"))
                .then();

        // Then
        answer.statusCode(200).body(containsString("upload-" + id));
        Api.progress(id);
        Api.article(id).then().body("status", is("PUBLISHED"));
    }

    @Test
    void aNewVersionStartsFromTheArticlesAddress() {
        // Given
        String url = "https://" + word + ".example/story";
        String older = upload(Api.someText("old"), url);
        Document form = page(TestAccounts.UPLOADER, "/?newVersionOf=" + older);
        assertThat(form.select("#url").val()).isEqualTo(url);

        // When
        String newer = upload(Api.someText("new"), url);

        // Then
        assertThat(page(TestAccounts.REVIEWER, "/uploads?q=" + word)
                        .select("#upload-" + newer + " a[href$=" + older + "]")
                        .text())
                .contains("New version");
        assertThat(page(TestAccounts.REVIEWER, "/articles/" + older).select("a[href$=" + newer + "]"))
                .isNotEmpty();
        assertThat(page(TestAccounts.REVIEWER, "/articles/" + newer).select("a[href$=" + older + "]"))
                .isNotEmpty();
    }

    @Test
    void aScriptGetsThePreviewWithoutAPageAroundIt() {
        // Given
        Api.published(Api.someText("loaded"));

        // When
        String answer = as(TestAccounts.UPLOADER)
                .header("HX-Request", "true")
                .multiPart("text", "Quay opens\n\nThe quay opened in 1931, the port said. It is lovely.\n")
                .post("/previews")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        Document preview = Jsoup.parse(answer);
        assertThat(answer).doesNotContain("<html");
        assertThat(preview.select(".reading .piece--claim").text()).contains("opened in 1931");
        assertThat(preview.select(".reading").text()).doesNotContain("Quay opens");
        assertThat(preview.select(".columns__side a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(preview.select(link)).hasSize(1));
    }

    private String upload(String account) {
        return as(account)
                .queryParam("title", "Report " + word)
                .contentType("text/plain; charset=utf-8")
                .body(Api.someText("history").getBytes(StandardCharsets.UTF_8))
                .post(Api.ARTICLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String upload(String text, String url) {
        return as(TestAccounts.UPLOADER)
                .contentType("application/json")
                .body(Map.of("text", text, "url", url))
                .post(Api.ARTICLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As when the extraction was given up; it was not published before. */
    private void fail(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("DELETE FROM candidate_claim WHERE article_id = CAST(:id AS uuid)")
                    .setParameter("id", id)
                    .executeUpdate();
            entities.createNativeQuery("UPDATE article SET status = 'FAILED', failure = 'It broke off.', version = 0"
                            + " WHERE id = CAST(:id AS uuid)")
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    private static Document page(String account, String path) {
        return Jsoup.parse(as(account)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
