package org.claimdesk.query.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class PagesIT {

    @Inject
    Direct register;

    /** A browser names the origin with every form that is sent. */
    @Test
    void formsOfItsOwnPagesAreTaken() {
        // Given
        var browser = given().header("Origin", "http://localhost:" + RestAssured.port)
                .header("Accept", "text/html")
                .formParam("text", "The bridge was closed.");

        // When
        var answer = browser.post("/check");

        // Then: 503 while the models load
        answer.then().statusCode(anyOf(is(200), is(503))).body(containsString("<textarea"));
        given().header("Origin", "https://news.example")
                .formParam("text", "The bridge was closed.")
                .post("/check")
                .then()
                .statusCode(403);
    }

    @Test
    void listsWhatIsFound() {
        // Given
        var word = "lantern" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "y");
        register.approve(
                Reviewed.claim("A " + word + " <b>burned</b>.").speaker("Ann").rating("MIXED"), 1);
        // When
        var page = given().accept("text/html").queryParam("q", word).get("/");
        // Then
        page.then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("A <mark>" + word + "</mark> &lt;b&gt;burned&lt;/b&gt;."))
                .body(containsString("rated partly true, partly false"))
                .body(containsString("Speaker: Ann"))
                .body(containsString("1 claim"))
                .body(not(containsString("<script>")))
                .body(not(containsString("style=\"")));
    }

    @Test
    void namesTheChangeThatPutAClaimUnderReview() {
        // Given
        var article = UUID.randomUUID();
        var claim = Reviewed.claim("It is looked at again.")
                .in(article, "A day", "The Paper", "2026-02-01")
                .because("ARTICLE_WITHDRAWN", article);
        register.approve(claim, 1);
        // When
        var page = given().accept("text/html").get("/claims/" + claim.id());
        // Then
        page.then()
                .body(containsString("under review again"))
                .body(containsString("“A day” (The Paper) was withdrawn"))
                .body(containsString("Known since 15 March 2026."));
        given().accept("application/json")
                .get("/api/v1/claims/" + claim.id())
                .then()
                .body("reviewReasons[0].kind", is("ARTICLE_WITHDRAWN"))
                .body("reviewReasons[0].articleId", is(article.toString()));
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        // Given
        var request =
                given().accept("text/html").queryParam("publishedFrom", "soon").queryParam("q", "kept");
        // When
        var page = request.get("/");
        // Then
        page.then().body(containsString("id=\"publishedFrom-fault\"")).body(containsString("value=\"kept\""));
    }

    @Test
    void saysThatNothingFits() {
        // Given
        var request = given().accept("text/html").queryParam("q", "wordthatnobodywrote");
        // When
        var page = request.get("/");
        // Then
        page.then().statusCode(200).body(containsString("No claim fits"));
    }

    @Test
    void showsAClaimWithItsPassage() {
        // Given
        var claim = Reviewed.claim("It is so.").nowhere().in(UUID.randomUUID(), "A day", "The Paper", "2024-03-15");
        register.approve(claim, 1);
        // When
        var page = given().accept("text/html").get("/claims/" + claim.id());
        // Then
        page.then()
                .statusCode(200)
                .body(containsString("“A day” (The Paper), 15 March 2024, says: “It is so.”; not checked."))
                .body(containsString("<mark>It is so.</mark>"))
                .body(containsString("It was long known. "))
                .body(containsString("/api/v1/claims/" + claim.id()));
    }

    @Test
    void keepsThePageOfAWithdrawnClaim() {
        // Given
        var claim = Reviewed.claim("Once said.");
        register.approve(claim, 1);
        register.withdraw(claim, 2, "The article was corrected.");
        // When
        var page = given().accept("text/html").get("/claims/" + claim.id());
        // Then
        page.then()
                .statusCode(410)
                .body(containsString("The article was corrected."))
                .body(containsString("1 March 2026"));
    }
}
