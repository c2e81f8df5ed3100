package org.claimdesk.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class BulkPagesIT {

    @Test
    void theCountIsShownFirstAndOnlyWhatWasCountedIsDecided() {
        // Given
        var bench = withClaims(3);
        var page = Bench.as(TestAccounts.REVIEWER).get("/bulk?article=" + bench.article);
        page.then().statusCode(200).body(containsString("Decide on 3 claims at once"));
        var upTo = page.asString().replaceAll("(?s).*name=\"upTo\" value=\"([^\"]+)\".*", "$1");
        sendOneMore(bench, 4);

        // When
        var answer = decide(bench, upTo, "REJECT", "OUT_OF_SCOPE");

        // Then
        answer.then().statusCode(303);
        assertThat(bench.list().jsonPath().<String>getList("items.status"))
                .filteredOn("REJECTED"::equals)
                .hasSize(3);
        Bench.as(TestAccounts.REVIEWER)
                .get(answer.header("Location"))
                .then()
                .body(containsString("3 claims rejected"))
                .body(containsString("Undo all of it"));
    }

    @Test
    void withoutAReasonThePageSaysSoAndNothingIsDecided() {
        // Given
        var bench = withClaims(2);
        var upTo = "2099-01-01T00:00:00Z";

        // When
        var answer = decide(bench, upTo, "REJECT", "");

        // Then
        answer.then().statusCode(422).body(containsString("role=\"alert\""));
        assertThat(bench.list().jsonPath().<String>getList("items.status")).containsOnly("PENDING");
    }

    @Test
    void undoTakesBackWhatIsStillNewestAndNamesTheRest() {
        // Given
        var bench = withClaims(3);
        var done = decide(bench, "2099-01-01T00:00:00Z", "PARK", "").header("Location");
        bench.post(TestAccounts.REVIEWER, "/reopening", null, "{\"reason\": \"on second thoughts\"}")
                .then()
                .statusCode(201);

        // When
        var answer = form().post(done.replaceFirst("\\?.*", "") + "/undo");

        // Then
        answer.then().statusCode(303);
        Bench.as(TestAccounts.REVIEWER)
                .get(answer.header("Location"))
                .then()
                .body(containsString("2 decisions were taken back"))
                .body(containsString("Not taken back"))
                .body(containsString("/claims/" + bench.claim))
                .body(not(containsString("Undo all of it")));
        assertThat(bench.list().jsonPath().<String>getList("items.status")).containsOnly("PENDING");
        api(done).then().statusCode(200).body("undone", equalTo(0)).body("left", hasItem(bench.claim.toString()));
    }

    @Test
    void onlyWhoDecidedOrAnEditorUndoesIt() {
        // Given
        var bench = withClaims(1);
        var done = decideAs(TestAccounts.EDITOR, bench, "2099-01-01T00:00:00Z", "PARK", "")
                .header("Location");

        // When
        var refused = api(done);

        // Then
        refused.then().statusCode(403);
        Bench.as(TestAccounts.REVIEWER)
                .post("/api/v1/decisions:bulk/" + UUID.randomUUID() + "/undo")
                .then()
                .statusCode(404);
    }

    @Test
    void aViewKeepsItsFilterUnderAName() {
        // Given
        var name = "Parked by Lake Post " + UUID.randomUUID().toString().substring(0, 8);

        // When
        var saved = form().formParam("name", name).post("/views?show=parked&publisher=LakePost");

        // Then
        saved.then().statusCode(303);
        Bench.as(TestAccounts.REVIEWER)
                .get("/")
                .then()
                .body(containsString("<a href=\"/?show=parked&amp;publisher=LakePost\" >" + name + "</a>"));
        Bench.as(TestAccounts.EDITOR).get("/").then().body(not(containsString(name)));
        form().formParam("name", " ").post("/views").then().statusCode(422);
    }

    private static Bench withClaims(int claims) {
        var bench = Bench.ready();
        for (int i = 1; i < claims; i++) {
            sendOneMore(bench, i + 1);
        }
        return bench;
    }

    private static void sendOneMore(Bench bench, int total) {
        bench.sendClaim(UUID.randomUUID(), 0.7);
        bench.await(() -> bench.list().jsonPath().getList("items").size() == total);
    }

    private static Response decide(Bench bench, String upTo, String verdict, String reason) {
        return decideAs(TestAccounts.REVIEWER, bench, upTo, verdict, reason);
    }

    private static Response decideAs(String account, Bench bench, String upTo, String verdict, String reason) {
        return Bench.as(account)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("verdict", verdict)
                .formParam("reason", reason)
                .formParam("upTo", upTo)
                .post("/bulk?article=" + bench.article);
    }

    private static Response api(String done) {
        var id = done.replaceFirst(".*/bulk/", "").replaceFirst("\\?.*", "");
        return Bench.as(TestAccounts.REVIEWER).urlEncodingEnabled(false).post("/api/v1/decisions:bulk/" + id + "/undo");
    }

    private static io.restassured.specification.RequestSpecification form() {
        return Bench.as(TestAccounts.REVIEWER)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
    }
}
