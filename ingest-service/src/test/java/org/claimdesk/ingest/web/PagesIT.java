package org.claimdesk.ingest.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.ingest.web.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.test.TestAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/00000000-0000-0000-0000-000000000007"})
    void whoIsNotSignedInGoesToTheSignIn(String path) {
        // Given
        RequestSpecification anonymous = given().redirects().follow(false).accept("text/html");

        // When
        var answer = anonymous.get(path).then();

        // Then
        answer.statusCode(is(302)).header("Location", containsString("/sign-in"));
    }

    @Test
    void theStartPageHasTheFormForUploadersOnly() {
        // Given
        Document forReviewer = Jsoup.parse(page(TestAccounts.REVIEWER, "/"));

        // When
        Document forUploader = Jsoup.parse(page(TestAccounts.UPLOADER, "/"));

        // Then
        assertThat(forUploader.select("form#upload input[type=file], form#upload textarea, form#upload button"))
                .hasSizeGreaterThan(3);
        assertThat(forReviewer.select("form#upload")).isEmpty();
        assertThat(forUploader.select("label[for]").eachAttr("for"))
                .containsAll(forUploader
                        .select("input:not([type=hidden]), textarea, select")
                        .eachAttr("id"));
        isWithoutInlineCode(forUploader);
    }

    @Test
    void theFormWorksWithoutScripts() {
        // Given
        String text = Api.someText("form");

        // When
        var answer = as(TestAccounts.UPLOADER)
                .redirects()
                .follow(false)
                .multiPart(
                        "file", "bridge report.md", text.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .multiPart("text", "")
                .multiPart("title", "<b>Bold</b> title")
                .multiPart("url", "")
                .post("/uploads")
                .then();

        // Then
        String location = answer.statusCode(303).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        Api.progress(id);
        Api.article(id).then().body("contentType", is("text/markdown")).body("fileName", is("bridge report.md"));
        Document article = Jsoup.parse(page(TestAccounts.UPLOADER, "/articles/" + id));
        assertThat(article.selectFirst("h1").text()).isEqualTo("<b>Bold</b> title");
        assertThat(article.select("article .piece").text()).contains("will cost 6 million euros");
        assertThat(article.select("a[href*='?article=" + id + "']")).isNotEmpty();
        isWithoutInlineCode(article);
        assertThat(Jsoup.parse(page(TestAccounts.REVIEWER, "/uploads/" + id))
                        .select("li")
                        .attr("data-stage"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void thePreviewShowsTheClaims() {
        // Given
        Api.published(Api.someText("loaded"));

        // When
        var answer = as(TestAccounts.UPLOADER)
                .multiPart("text", Api.someText("<i>preview</i>"))
                .post("/previews")
                .then();

        // Then
        answer.statusCode(200).body(containsString("Nothing is stored")).body(not(containsString("<i>preview")));
    }

    @Test
    void anArticleIsCorrectedWithdrawnAndRestoredByItsForms() {
        // Given
        String id = Api.published(Api.someText("forms"));

        // When
        var corrected = form(TestAccounts.UPLOADER)
                .formParam("title", "Corrected")
                .formParam("byline", "Ada; Bo")
                .formParam("version", 1)
                .post("/articles/" + id + "/details")
                .then();

        // Then
        corrected.statusCode(303).header("Location", endsWith("/articles/" + id));
        Api.article(id).then().body("title", is("Corrected")).body("bylines", is(List.of("Ada", "Bo")));
        form(TestAccounts.UPLOADER)
                .formParam("reason", "Wrong file")
                .formParam("version", 2)
                .post("/articles/" + id + "/withdrawal")
                .then()
                .statusCode(303);
        assertThat(page(TestAccounts.REVIEWER, "/articles/" + id))
                .contains("Wrong file")
                .doesNotContain("6 million");
        form(TestAccounts.EDITOR)
                .post("/articles/" + id + "/restoration")
                .then()
                .statusCode(303);
        Api.article(id).then().body("status", is("PUBLISHED"));
    }

    @Test
    void theListIsSearched() {
        // Given
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        as(TestAccounts.UPLOADER)
                .queryParam("title", "Report " + word)
                .contentType("text/plain")
                .body(Api.someText("search").getBytes(StandardCharsets.UTF_8))
                .post(Api.ARTICLES);

        // When
        Document found = Jsoup.parse(page(TestAccounts.REVIEWER, "/uploads?q=" + word));

        // Then
        assertThat(found.select("#uploads li")).hasSize(1);
        assertThat(Jsoup.parse(page(TestAccounts.REVIEWER, "/uploads?q=" + word + "x"))
                        .text())
                .contains("Nothing found");
    }

    @Test
    void aBrowserAsksWhetherTheModulesAreStillTheSame() {
        // Given
        String module = Jsoup.parse(page(TestAccounts.UPLOADER, "/"))
                .select("script[src*=upload]")
                .attr("src")
                .replaceFirst("\\?.*", "");

        // When
        var answer = given().get(module).then();

        // Then: what imports it gives no version
        answer.statusCode(200).header("Cache-Control", is("no-cache"));
    }

    private static RequestSpecification form(String account) {
        return as(account).redirects().follow(false).contentType("application/x-www-form-urlencoded");
    }

    private static String page(String account, String path) {
        return as(account)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void isWithoutInlineCode(Document page) {
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().matches("on[a-z]+")));
    }
}
