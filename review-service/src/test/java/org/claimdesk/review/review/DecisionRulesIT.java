package org.claimdesk.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class DecisionRulesIT {
    private static final String PASSAGE = "{'kind': 'PASSAGE'}";
    private static final String OPENED =
            "{'kind': 'REVIEWER', 'url': 'https://other.example/a', 'title': 'A', 'opened': true}";
    private static final String UNOPENED = "{'kind': 'REVIEWER', 'url': 'https://other.example/a', 'title': 'A'}";
    private static final String CITED =
            "{'kind': 'CITED_BY_ARTICLE', 'url': 'https://rail.example/structures', 'opened': true}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'verdict':'APPROVE','citations':[P]}                                  | 201 |",
                "{'verdict':'APPROVE','citations':[P,O],'rating':'TRUE'}                | 201 |",
                "{'verdict':'APPROVE','citations':[P,C],'rating':'TRUE'}                | 201 |",
                "{'verdict':'APPROVE','citations':[U]}                                  | 201 |",
                "{'verdict':'PARK'}                                                     | 201 |",
                "{'verdict':'REJECT','reason':'OPINION'}                                | 201 |",
                "{'verdict':'REJECT','reason':'OTHER','comment':'why'}                  | 201 |",
                "{'verdict':'APPROVE'}                                                  | 422 | citations",
                "{'verdict':'APPROVE','citations':[]}                                   | 422 | citations",
                "{'verdict':'APPROVE','citations':[P],'rating':'TRUE'}                  | 422 | rating",
                "{'verdict':'APPROVE','citations':[P,U],'rating':'TRUE'}                | 422 | rating",
                "{'verdict':'APPROVE','citations':[{'kind':'REVIEWER','url':'javascript:alert(1)','title':'A'}]} | 422 | citations[0].url",
                "{'verdict':'APPROVE','citations':[{'kind':'REVIEWER','url':'https://a.example/'}]} | 422 | citations[0].title",
                "{'verdict':'APPROVE','citations':[{'kind':'CITED_BY_ARTICLE','url':'https://a.example/'}]} | 422 | citations[0].url",
                "{'verdict':'APPROVE','citations':[{}]}                                 | 422 | citations[0].kind",
                "{'verdict':'APPROVE','citations':[P],'text':' '}                       | 422 | text",
                "{'verdict':'REJECT'}                                                   | 422 | reason",
                "{'verdict':'REJECT','reason':'OTHER'}                                  | 422 | comment",
                "{'verdict':'WITHDRAW'}                                                 | 422 | verdict",
                "{}                                                                     | 422 | verdict",
                "{'verdict':'MAYBE'}                                                    | 400 |",
                "not json                                                               | 400 |"
            })
    void aDecisionIsMadeOrRefused(String body, int status, @Nullable String field) {
        // Given
        var bench = Bench.ready();
        var sent = body.replace("[P", "[" + PASSAGE)
                .replace(",O]", "," + OPENED + "]")
                .replace(",C]", "," + CITED + "]")
                .replace(",U]", "," + UNOPENED + "]")
                .replace("[U]", "[" + UNOPENED + "]")
                .replace('\'', '"');

        // When
        var answer = bench.decide(TestAccounts.REVIEWER, 1L, sent);

        // Then
        answer.then().statusCode(status);
        if (field != null) {
            answer.then().contentType("application/problem+json").body("violations[0].field", equalTo(field));
        }
        assertThat(bench.version()).isEqualTo(status == 201 ? 2 : 1);
    }

    @Test
    void theArticleItselfIsNoOtherSource() {
        // Given
        var bench = Bench.ready();
        var own = "{'kind': 'REVIEWER', 'url': 'http://www.lakepost.example/" + bench.article
                + "#top', 'title': 'A', 'opened': true}";

        // When
        var answer = bench.decide(
                TestAccounts.REVIEWER,
                1L,
                ("{'verdict':'APPROVE','rating':'TRUE','citations':[" + own + "]}").replace('\'', '"'));

        // Then
        answer.then().statusCode(422).body("violations[0].field", equalTo("citations[0].url"));
    }

    @Test
    void aDecisionNamesTheVersionItWasMadeOn() {
        // Given
        var bench = Bench.ready();
        var reject = "{\"verdict\": \"REJECT\", \"reason\": \"OPINION\"}";

        // When
        var without = bench.decide(TestAccounts.REVIEWER, null, reject);

        // Then
        without.then().statusCode(428);
        bench.decide(TestAccounts.REVIEWER, 7L, reject).then().statusCode(412);
        bench.decide(TestAccounts.REVIEWER, 1L, reject).then().statusCode(201).header("ETag", equalTo("\"2\""));
        bench.decide(TestAccounts.REVIEWER, 2L, reject).then().statusCode(409);
    }

    @Test
    void aChangedWordingKeepsOnlyWhatItStillSays() {
        // Given
        var bench = Bench.ready();

        // When
        bench.decide(
                        TestAccounts.REVIEWER,
                        1L,
                        ("{'verdict':'APPROVE','text':'The viaduct is long.','attribution':{'source':''},"
                                        + "'scope':'Lindau','citations':[{'kind':'PASSAGE'}]}")
                                .replace('\'', '"'))
                .then()
                .statusCode(201);

        // Then
        bench.get()
                .then()
                .body("text", equalTo("The viaduct is long."))
                .body("attribution", equalTo(null))
                .body("quantities.size()", equalTo(0))
                .body("scope", equalTo("Lindau"))
                .body("basis", equalTo("ARTICLE_ONLY"));
    }

    @Test
    void theNewestDecisionCanBeUndoneByItsMakerOrAnEditor() {
        // Given
        var bench = Bench.ready();
        var first = bench.approve();
        var second = bench.approve();
        var undo = "/api/v1/decisions/%s/undo";

        // When
        var older = Bench.as(TestAccounts.REVIEWER).post(undo.formatted(first));

        // Then
        older.then().statusCode(409);
        Bench.as(TestAccounts.EDITOR).post(undo.formatted(second)).then().statusCode(200);
        Bench.as(TestAccounts.REVIEWER).post(undo.formatted(second)).then().statusCode(409);
        Bench.as(TestAccounts.REVIEWER).post(undo.formatted(first)).then().statusCode(200);
        assertThat(bench.status()).isEqualTo("PENDING");
        assertThat(bench.version()).isEqualTo(5);
        Bench.as(TestAccounts.REVIEWER)
                .post(undo.formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void withdrawingIsForEditorsAndSaysWhy() {
        // Given
        var bench = Bench.ready();
        bench.approve();
        var why = "{\"reason\": \"The office corrected it.\"}";

        // When
        var byReviewer = bench.post(TestAccounts.REVIEWER, "/withdrawal", 2L, why);

        // Then
        byReviewer.then().statusCode(403);
        bench.post(TestAccounts.EDITOR, "/withdrawal", null, why).then().statusCode(428);
        bench.post(TestAccounts.EDITOR, "/withdrawal", 2L, "{}").then().statusCode(422);
        bench.post(TestAccounts.EDITOR, "/withdrawal", 2L, why).then().statusCode(201);
        assertThat(bench.status()).isEqualTo("WITHDRAWN");
        bench.post(TestAccounts.REVIEWER, "/reopening", null, why).then().statusCode(201);
        assertThat(bench.status()).isEqualTo("PENDING");
        bench.approve();
        assertThat(bench.status()).isEqualTo("APPROVED");
    }

    @Test
    void aClaimIsDecidedByWhoWorksOnIt() {
        // Given
        var bench = Bench.ready();
        var lease = "/api/v1/claims/" + bench.claim + "/lease";
        Bench.as(TestAccounts.EDITOR).put(lease).then().statusCode(200).body("accountName", equalTo("editor"));

        // When
        var other = bench.decide(TestAccounts.REVIEWER, 1L, "{\"verdict\": \"PARK\"}");

        // Then
        other.then().statusCode(409);
        Bench.as(TestAccounts.REVIEWER).put(lease).then().statusCode(409);
        Bench.as(TestAccounts.REVIEWER).delete(lease).then().statusCode(204);
        Bench.as(TestAccounts.REVIEWER)
                .post("/api/v1/queue/next?article=" + bench.article)
                .then()
                .statusCode(204);
        Bench.as(TestAccounts.EDITOR).delete(lease).then().statusCode(204);
        Bench.as(TestAccounts.REVIEWER)
                .post("/api/v1/queue/next?article=" + bench.article)
                .then()
                .statusCode(200)
                .body("id", equalTo(bench.claim.toString()))
                .body("lease.accountName", equalTo("reviewer"));
        assertThat(bench.version()).isEqualTo(1);
    }

    @Test
    void aMissedClaimIsAddedOnceAndAStrayOneRefused() {
        // Given
        var bench = Bench.ready();
        var path = "/api/v1/articles/" + bench.article + "/claims";
        var body = "{\"start\": 92, \"end\": 114, \"text\": \"The viaduct carries two tracks.\"}";

        // When
        var added = Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body(body)
                .post(path);

        // Then
        added.then().statusCode(201).body("passage.exact", equalTo("It carries two tracks."));
        Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
        Bench.as(TestAccounts.REVIEWER)
                .contentType("application/json")
                .body("{\"start\": 92, \"end\": 9999}")
                .post(path)
                .then()
                .statusCode(422);
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 2);
    }

    @Test
    void manyAreRejectedAtOnceAndNoneApproved() {
        // Given
        var bench = Bench.ready();
        bench.sendClaim(UUID.randomUUID(), 0.5);
        bench.await(() -> bench.list().jsonPath().getList("items").size() == 2);
        var filter = ",\"filter\": {\"article\": \"" + bench.article + "\"}}";

        // When
        var preview = bulk("{\"verdict\": \"REJECT\", \"reason\": \"OUT_OF_SCOPE\", \"preview\": true" + filter);

        // Then
        preview.then().statusCode(200).body("decided", equalTo(2)).body("bulkId", equalTo(null));
        bulk("{\"verdict\": \"APPROVE\"" + filter).then().statusCode(422);
        bulk("{\"verdict\": \"REJECT\"" + filter).then().statusCode(422);
        bulk("{\"verdict\": \"REJECT\", \"reason\": \"OUT_OF_SCOPE\"" + filter)
                .then()
                .body("decided", equalTo(2))
                .body("bulkId", not(equalTo(null)));
        assertThat(bench.status()).isEqualTo("REJECTED");
    }

    private static Response bulk(String body) {
        return Bench.as(TestAccounts.REVIEWER)
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/decisions:bulk");
    }
}
