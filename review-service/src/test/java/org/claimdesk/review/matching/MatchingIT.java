package org.claimdesk.review.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimdesk.comparison.candidate.CandidateQuery;
import org.claimdesk.comparison.candidate.IndexedClaim;
import org.claimdesk.comparison.candidate.ResidentCandidateIndex;
import org.claimdesk.review.review.Bench;
import org.claimdesk.shell.test.Infrastructure;
import org.claimdesk.shell.test.Schemas;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "claimdesk_review"))
class MatchingIT {

    @Inject
    DataSource database;

    @Test
    void tellsHowClaimsOfDifferentArticlesStandToEachOther() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Dunmoor ferry terminal cost 40 million euros.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Dunmoor ferry terminal cost 55 million euros.");
        var three = StoredArticle.of("Vale Mail", "2026-02-01", "The Dunmoor ferry terminal cost €40 million.");

        // When
        two.send();
        three.send();

        // Then
        assertThat(two.relationTo(one)).containsExactly("CONFLICTS");
        assertThat(three.relationTo(one)).containsExactly("AGREES");
        assertThat(one.relationTo(two)).containsExactly("CONFLICTS");
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/claims/" + one.claim())
                .then()
                .body("origins.known", equalTo(2))
                .body("matches.reason", hasItem(org.hamcrest.Matchers.containsString("40 million")));
    }

    @Test
    void publishesRelationsAndTheConflictAsTheirContractsSay() throws Exception {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Ilvar lighthouse is 31 metres tall.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Ilvar lighthouse is 44 metres tall.");

        // When
        two.send();

        // Then
        var pair = Relation.idOf(one.claim(), two.claim()).toString();
        var related = Topics.await("claim-relations", Duration.ofSeconds(60), record -> pair.equals(record.key()));
        Schemas.assertKeeps("claims-related/1", new String(related.value(), StandardCharsets.UTF_8));
        var conflict = Topics.await("conflict-sets", Duration.ofSeconds(60), record -> text(record.value())
                .contains(one.claim().toString()));
        Schemas.assertKeeps("conflict-changed/1", text(conflict.value()));
        var told = new ObjectMapper().readTree(conflict.value());
        assertThat(told.get("members")).hasSize(2);
        assertThat(told.get("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void aNewMemberOpensASettledConflictAgain() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Pellow reservoir holds 12 million litres.")
                .send();
        var two = StoredArticle.of("Sarn Herald", "2026-02-01", "The Pellow reservoir holds 19 million litres.")
                .send();
        var set = conflictOf(one);
        Bench.as(TestAccounts.EDITOR)
                .contentType("application/json")
                .body(Map.of("verdict", "TRUE_CONFLICT", "note", "Both papers checked.", "preferred", two.claim()))
                .post("/api/v1/conflicts/" + set + "/finding")
                .then()
                .statusCode(201)
                .body("status", equalTo("SETTLED"));

        // When
        StoredArticle.of("Vale Mail", "2026-02-01", "The Pellow reservoir holds 27 million litres.")
                .send();

        // Then
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/conflicts/" + set)
                .then()
                .body("status", equalTo("OPEN"))
                .body("members", hasSize(3))
                .body("finding.verdict", equalTo("TRUE_CONFLICT"))
                .body("reopenedAt", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void ofTwoConflictsThatAClaimJoinsTheOlderGoesOn() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Hathersby tower is 30 metres tall.")
                .send();
        StoredArticle.of("Sarn Herald", "2026-02-01", "The Hathersby tower is 44 metres tall.")
                .send();
        var older = conflictOf(one);
        var two = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Quorndale tower is 31 metres tall.")
                .send();
        StoredArticle.of("Sarn Herald", "2026-02-01", "The Quorndale tower is 47 metres tall.")
                .send();
        var younger = conflictOf(two);

        // When
        var both = StoredArticle.of(
                        "Vale Mail", "2026-02-01", "The Hathersby tower and the Quorndale tower are 75 metres tall.")
                .send();

        // Then
        assertThat(younger).isNotEqualTo(older);
        assertThat(List.of(conflictOf(one), conflictOf(two), conflictOf(both))).containsOnly(older);
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/conflicts/" + younger)
                .then()
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(older));
        Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/conflicts/" + older)
                .then()
                .body("status", equalTo("OPEN"))
                .body("members", hasSize(5));
    }

    @Test
    void thePagesTellTheConflictByWord() {
        // Given
        var one = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Wexcombe chimney is 61 metres tall.")
                .send();
        StoredArticle.of("Sarn Herald", "2026-02-01", "The Wexcombe chimney is 77 metres tall.")
                .send();

        // When
        var page = Bench.as(TestAccounts.EDITOR).get("/conflicts/" + conflictOf(one));

        // Then
        page.then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("61 metres"))
                .body(org.hamcrest.Matchers.containsString("77 metres"))
                .body(org.hamcrest.Matchers.containsString("Enter the finding"));
        Bench.as(TestAccounts.REVIEWER)
                .get("/claims/" + one.claim())
                .then()
                .body(org.hamcrest.Matchers.containsString("Conflicts"))
                .body(org.hamcrest.Matchers.containsString("Not a conflict"));
    }

    @Test
    void ofTwoClaimsStoredAtOnceOnTwoInstancesOneFindsTheOther() throws Exception {
        // Given
        var article = StoredArticle.of("Dunmoor Echo", "2026-02-01", "The Corrin mill has 3 wheels.")
                .send();
        var here = new StoredIndex(database, new ResidentCandidateIndex(), "test");
        var there = new StoredIndex(database, new ResidentCandidateIndex(), "test");
        var other = StoredArticle.of("Vale Mail", "2026-02-01", "The Haddow kiln burns 4 days.")
                .send();

        // When
        int missed = 0;
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 60; i++) {
                var left = print(article.claim(), i);
                var right = print(other.claim(), i);
                var found = two.invokeAll(java.util.List.<Callable<Boolean>>of(
                        () -> finds(here, left, right.id()), () -> finds(there, right, left.id())));
                missed += found.get(0).get() || found.get(1).get() ? 0 : 1;
            }
        }

        // Then
        assertThat(missed).isZero();
    }

    /** Only with what was stored last: every round has a direction of its own. */
    private static boolean finds(StoredIndex index, IndexedClaim own, UUID other) {
        index.store(own);
        index.follow();
        return index.search(new CandidateQuery(own, null, 1000)).stream()
                .anyMatch(candidate -> candidate.id().equals(other) && candidate.cosine() > 0.9);
    }

    private static IndexedClaim print(UUID id, int round) {
        float[] vector = new float[384];
        vector[round] = 1;
        return new IndexedClaim(
                id, id, IntStream.range(0, 3).mapToObj(i -> "word" + round + i).toList(), java.util.List.of(), vector);
    }

    private static String conflictOf(StoredArticle article) {
        return Bench.as(TestAccounts.REVIEWER)
                .get("/api/v1/conflicts")
                .jsonPath()
                .param("claim", article.claim().toString())
                .getString("items.find { it.members.claimId.contains(claim) }.id");
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
