package org.claimdesk.query.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.query.Direct;
import org.claimdesk.query.Pair;
import org.claimdesk.query.Reviewed;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

/** A text against the register, while claims come, change and go. */
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_query"))
class MatchesIT {

    private static final Duration LONG = Duration.ofSeconds(120);

    @Inject
    Direct register;

    @Test
    void tellsWhatASentenceRepeatsAndContradicts() {
        // Given
        var bridge = Reviewed.claim("The Vellmar Bridge is 480 metres long.")
                .nowhere()
                .in(UUID.randomUUID(), "The Vellmar Bridge", "The Paper", "2024-03-15");
        register.approve(bridge, 1);
        awaitMatch("The Vellmar Bridge is 480 metres long.", bridge);
        // When
        var checked = check(
                "The bridge\n\nThe Vellmar Bridge is 480 metres long. The Vellmar Bridge is 910 metres long."
                        + " Zanzibar cloves ripen in August.",
                null);
        // Then
        checked.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("counts.REPEATS", equalTo(1))
                .body("counts.CONTRADICTS", equalTo(1))
                .body("claims", greaterThan(0))
                .body("notice", nullValue());
        var repeats = sentence(checked, "The Vellmar Bridge is 480 metres long.");
        assertThat(repeats).containsEntry("outcome", "REPEATS").containsEntry("start", 12);
        assertThat(match(repeats, bridge)).containsEntry("relation", "REPEATS");
        assertThat(claim(repeats, bridge))
                .containsEntry("disputed", false)
                .containsEntry("version", 1)
                .containsEntry("basis", "ARTICLE_ONLY");
        assertThat(claim(repeats, bridge).get("links").toString()).contains("/claims/" + bridge.id());
        assertThat(claim(repeats, bridge).get("origins").toString()).contains("summary");
        var contradicts = sentence(checked, "The Vellmar Bridge is 910 metres long.");
        assertThat(match(contradicts, bridge)).containsEntry("relation", "CONTRADICTS");
        assertThat(match(contradicts, bridge).get("values").toString())
                .contains("910")
                .contains("480");
        assertThat(String.valueOf(match(contradicts, bridge).get("reason"))).contains("480");
        assertThat(sentence(checked, "Zanzibar cloves ripen in August."))
                .containsEntry("outcome", "NOT_COVERED")
                .containsEntry("matches", List.of());
    }

    @Test
    void tellsWhichOfTheTwoIsNewer() {
        // Given
        var before = Reviewed.claim("The town of Orsbeck has 12,000 inhabitants.")
                .nowhere()
                .in(UUID.randomUUID(), "Orsbeck in numbers", "The Paper", "2019-05-01");
        register.approve(before, 1);
        awaitMatch("The town of Orsbeck has 12,000 inhabitants.", before);
        // When
        var checked = check("In March 2024 the town of Orsbeck had 15,000 inhabitants, up from 2019.", "2024-04-02");
        // Then
        var found = sentence(checked, "In March 2024 the town of Orsbeck had 15,000 inhabitants, up from 2019.");
        assertThat(match(found, before)).containsEntry("relation", "UPDATES").containsEntry("newer", "TEXT");
        assertThat(found).containsEntry("outcome", "UPDATES");
    }

    @Test
    void followsAmendmentAndWithdrawal() {
        // Given
        var tower = Reviewed.claim("The Quimbel Tower is 90 metres high.");
        register.approve(tower, 1);
        awaitMatch("The Quimbel Tower is 90 metres high.", tower);
        register.approve(tower.text("The Quimbel Tower is 95 metres high."), 2);
        // When
        Await.until("amendment compared", LONG, () -> "CONTRADICTS"
                .equals(relation("The Quimbel Tower is 90 metres high.", tower)));
        register.withdraw(tower, 3, "wrong");
        var checked = check("The Quimbel Tower is 95 metres high.", null);
        // Then
        assertThat(checked.asString()).doesNotContain(tower.id().toString());
        register.approve(tower, 4);
        awaitMatch("The Quimbel Tower is 95 metres high.", tower);
    }

    @Test
    void showsThatAClaimIsDisputed() {
        // Given
        var one = Reviewed.claim("The Harrow Canal cost 7 million dollars.");
        var other = Reviewed.claim("The Harrow Canal cost 6 million dollars.");
        register.approve(one, 1);
        register.approve(other, 1);
        register.relate(Pair.conflict(one, other), 1);
        awaitMatch("The Harrow Canal cost 7 million dollars.", one);
        // When
        var checked = check("The Harrow Canal cost 7 million dollars.", null);
        // Then
        var found = sentence(checked, "The Harrow Canal cost 7 million dollars.");
        assertThat(claim(found, one)).containsEntry("disputed", true);
        assertThat(match(found, other)).containsEntry("relation", "CONTRADICTS");
        assertThat(found).containsEntry("outcome", "REPEATS");
    }

    @Test
    void aTimeThatBothNameCountsAndWhoRepeatsTheRecordIsToldThatFirst() {
        // Given
        var words = "In March 2024 the town of Elmsund had 12,000 inhabitants.";
        var record =
                Reviewed.claim(words).nowhere().in(UUID.randomUUID(), "Elmsund in numbers", "The Paper", "2024-04-02");
        var newer = Reviewed.claim("The town of Elmsund has 15,000 inhabitants.")
                .nowhere()
                .in(UUID.randomUUID(), "Elmsund grows", "The Paper", "2026-02-02");
        register.approve(record, 1);
        register.approve(newer, 1);
        awaitMatch(words, record);
        awaitMatch("The town of Elmsund has 15,000 inhabitants.", newer);
        var other = "In March 2024 the town of Elmsund had 18,000 inhabitants.";
        // When
        var checked = check(words + " " + other, "2025-03-01");
        // Then
        assertThat(sentence(checked, words)).containsEntry("outcome", "REPEATS");
        assertThat(match(sentence(checked, other), record)).containsEntry("relation", "CONTRADICTS");
    }

    @Test
    void matchesAfterARebuild() {
        // Given
        var dam = Reviewed.claim("The Istrel Dam was built in 1931.").approve(1);
        var gone =
                Reviewed.claim("The Istrel Dam was painted in 1955.").approve(1).withdraw(2, "wrong");
        awaitMatch("The Istrel Dam was built in 1931.", dam);
        Await.until(
                "withdrawn",
                LONG,
                () -> given().get("/api/v1/claims/" + gone.id()).statusCode() == 410);
        var admin = given().auth().preemptive().basic("admin", TestAccounts.password("admin"));
        // When
        var location = admin.post("/api/v1/rebuilds").header("Location");
        Await.until("rebuilt", LONG, () -> "DONE"
                .equals(given().auth()
                        .preemptive()
                        .basic("admin", TestAccounts.password("admin"))
                        .get(location)
                        .path("status")));
        dam.text("The Istrel Dam was built in 1941.").approve(2);
        // Then
        awaitMatch("The Istrel Dam was built in 1941.", dam);
        Await.until("the amended wording counts", LONG, () -> "CONTRADICTS"
                .equals(relation("The Istrel Dam was built in 1931.", dam)));
        assertThat(check("The Istrel Dam was painted in 1955.", null).asString())
                .doesNotContain(gone.id().toString());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        // Given
        ready();
        // When
        var tooLong = check("a ".repeat(10_001), null);
        // Then
        tooLong.then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("text"))
                .body("violations[0].message", containsString("20000"));
        check("  ", null).then().statusCode(400).body("violations.field", hasItem("text"));
        check("Fine.", "soon").then().statusCode(400).body("violations.field", hasItem("publishedAt"));
        given().contentType("application/json")
                .body("{\"text\": 5")
                .post("/api/v1/matches")
                .then()
                .statusCode(400);
        given().contentType("text/plain")
                .body("It is so.")
                .post("/api/v1/matches")
                .then()
                .statusCode(415);
    }

    @Test
    void saysThatALanguageIsNotRead() {
        // Given
        ready();
        // When
        var checked = check(
                "Die Brücke ist vierhundertachtzig Meter lang und wurde im Jahr 1931 eröffnet. Sie gehört der Stadt.",
                null);
        // Then
        checked.then().statusCode(200).body("notice", equalTo("LANGUAGE_NOT_SUPPORTED"));
    }

    @Test
    void anyPageMayAsk() {
        // Given
        var request = given().header("Origin", "https://news.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type");
        // When
        var answer = request.options("/api/v1/matches");
        // Then
        answer.then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("POST"));
        given().header("Origin", "https://news.example")
                .contentType("application/json")
                .body(Map.of("text", "It is so."))
                .post("/api/v1/matches")
                .then()
                .header("Access-Control-Allow-Origin", "*");
        var admin = given().header("Origin", "https://news.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/rebuilds");
        assertThat(String.valueOf(admin.header("Access-Control-Allow-Methods"))).doesNotContain("POST");
    }

    @Test
    void thePageMarksEverySentence() {
        // Given
        var gate = Reviewed.claim("The Ombra Gate has 14 arches.").rating("FALSE");
        register.approve(gate, 1);
        awaitMatch("The Ombra Gate has 14 arches.", gate);
        // When
        var page = given().accept("text/html")
                .formParam(
                        "text",
                        "The gate\n\nThe Ombra Gate has 14 arches. The Ombra Gate has 9 arches. <b>Nobody knows.</b>")
                .formParam("publishedAt", "2026-03-01")
                .post("/check");
        // Then
        page.then()
                .statusCode(200)
                .body(containsString("repeats a claim rated false"))
                .body(containsString("conflicts with the record"))
                .body(containsString("no statement: heading"))
                .body(containsString("&lt;b&gt;Nobody knows"))
                .body(containsString("/claims/" + gate.id()));
        given().accept("text/html").get("/check").then().statusCode(200).body(containsString("Check a text"));
        given().accept("text/html")
                .formParam("text", "")
                .post("/check")
                .then()
                .statusCode(400)
                .body(containsString("id=\"text-fault\""));
    }

    private static void ready() {
        Await.until("claims loaded", LONG, () -> check("It is so.", null).statusCode() == 200);
    }

    private static void awaitMatch(String text, Reviewed claim) {
        Await.until("match of " + claim.id(), LONG, () -> "REPEATS".equals(relation(text, claim)));
    }

    private static String relation(String text, Reviewed claim) {
        var checked = check(text, null);
        return checked.statusCode() == 200
                ? checked.path("sentences.matches.flatten().find { it.claim.id == '" + claim.id() + "' }?.relation")
                : null;
    }

    private static Response check(String text, String publishedAt) {
        var body = new HashMap<String, Object>();
        body.put("text", text);
        body.put("publishedAt", publishedAt);
        return given().contentType("application/json").body(body).post("/api/v1/matches");
    }

    private static Map<String, Object> sentence(Response checked, String text) {
        return checked.jsonPath().param("text", text).getMap("sentences.find { it.text == text }");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> match(Map<String, Object> sentence, Reviewed claim) {
        return ((List<Map<String, Object>>) sentence.get("matches"))
                .stream()
                        .filter(match -> ((Map<String, Object>) match.get("claim"))
                                .get("id")
                                .equals(claim.id().toString()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not matched in " + sentence));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> claim(Map<String, Object> sentence, Reviewed claim) {
        return (Map<String, Object>) match(sentence, claim).get("claim");
    }
}
