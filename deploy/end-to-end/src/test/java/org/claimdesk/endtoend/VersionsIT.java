package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article is published anew: one sentence kept, one changed, one dropped. */
@ExtendWith(Claimdesk.Shared.class)
class VersionsIT {

    private static final String KEPT = "The Melby harbour crane lifts 90 tonnes, the port office said.";
    private static final String CHANGED = "The crane was built in 1931 for 4 million crowns.";
    private static final String CHANGED_NOW = "The crane was built in 1932 for 4 million crowns.";
    private static final String DROPPED = "The workshop beside it employs 12 people in two shifts.";

    private final String url = "https://harbour.example/" + UUID.randomUUID();

    @Test
    void claimsGoOnInTheNewVersionOfTheirArticle(Claimdesk claimdesk) {
        // Given
        Road road = new Road(claimdesk);
        String first = upload(claimdesk, "The crane\n\n" + KEPT + "\n" + CHANGED + "\n" + DROPPED + "\n");
        List<JsonNode> claims = road.claims(first);
        String kept = on(claims, KEPT);
        String changed = on(claims, CHANGED);
        String dropped = on(claims, DROPPED);
        assertThat(road.approve(kept).statusCode()).isEqualTo(201);
        assertThat(road.approve(changed).statusCode()).isEqualTo(201);
        Eventually.holds("on record", Road.PATIENCE, () -> road.served(kept) == 200 && road.served(changed) == 200);

        // When
        String second = upload(claimdesk, "The crane\n\n" + KEPT + "\n" + CHANGED_NOW + "\n");

        // Then
        Eventually.holds("the old version's claims are marked", Road.PATIENCE, () -> change(road, dropped, 1));
        assertThat(road.article(second).path("supersedes").asText()).isEqualTo(first);
        goesOn(claimdesk, road, kept, second);
        assertThat(road.claim(dropped).path("status").asText()).isEqualTo("PENDING");
        assertThat(road.claim(dropped).at("/articleChanges/0/proposal").isNull())
                .isTrue();
        assertThat(road.claim(changed)
                        .at("/articleChanges/0/proposal/passage/exact")
                        .asText())
                .isEqualTo(CHANGED_NOW);
        Eventually.holds("readers are told", Road.PATIENCE, () -> underReview(road, changed));
        confirm(claimdesk, changed);
        Eventually.holds(
                "it stands in both versions",
                Road.PATIENCE,
                () -> !underReview(road, changed) && places(Api.json(road.register(changed))) == 2);
        withdrawnAndRestored(claimdesk, road, second, List.of(kept, changed), dropped);
    }

    /** The same id, on record, at both places; the id that the new version's extraction gave leads to it everywhere. */
    private static void goesOn(Claimdesk claimdesk, Road road, String kept, String second) {
        JsonNode claim = road.claim(kept);
        assertThat(claim.path("status").asText()).isEqualTo("APPROVED");
        assertThat(claim.path("underReview").asBoolean()).isFalse();
        assertThat(places(claim)).isEqualTo(2);
        Eventually.holds("served with both", Road.PATIENCE, () -> places(Api.json(road.register(kept))) == 2);
        assertThat(claimdesk
                        .asAnybody()
                        .get("query", "/api/v1/claims/" + kept + "/history")
                        .body())
                .contains(second);
        JsonNode found = Api.json(claimdesk.as("uploader").get("ingest", "/api/v1/articles/" + second + "/claims"));
        String own = StreamSupport.stream(found.path("items").spliterator(), false)
                .filter(one -> one.at("/passage/exact").asText().equals(KEPT))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        assertThat(own).isNotEqualTo(kept);
        for (HttpResponse<String> answer :
                List.of(claimdesk.as("reviewer").get("review", "/api/v1/claims/" + own), road.register(own))) {
            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(kept);
        }
    }

    /** By keyboard, on the page. */
    private static void confirm(Claimdesk claimdesk, String claim) {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page();
            page.navigate(claimdesk.link("review") + "/");
            page.getByLabel("Name").fill("reviewer");
            page.getByLabel("Password").fill(claimdesk.installation().password("reviewer"));
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.waitForURL(claimdesk.link("review") + "/");
            page.navigate(claimdesk.link("review") + "/claims/" + claim);
            assertThat(page.locator("del").allInnerTexts()).containsExactly("1931");
            assertThat(page.locator("ins").allInnerTexts()).containsExactly("1932");
            Screenshots.take(page, "claim-proposal");
            page.keyboard().press("m");
            page.getByText("found by hand in the new version of its article").waitFor();
        }
    }

    private static void withdrawnAndRestored(
            Claimdesk claimdesk, Road road, String second, List<String> onRecord, String dropped) {
        String article = "/api/v1/articles/" + second;
        assertThat(claimdesk
                        .as("uploader")
                        .postJson("ingest", article + "/withdrawal", "{\"reason\":\"published in error\"}")
                        .statusCode())
                .isBetween(200, 204);
        for (String claim : onRecord) {
            Eventually.holds("marked", Road.PATIENCE, () -> change(road, claim, 1) && underReview(road, claim));
            assertThat(road.claim(claim).at("/articleChanges/0/notice").asText())
                    .isEqualTo("published in error");
        }
        Eventually.holds("the old version counts again", Road.PATIENCE, () -> change(road, dropped, 0));
        assertThat(claimdesk
                        .as("editor")
                        .postJson("ingest", article + "/restoration", "{}")
                        .statusCode())
                .isBetween(200, 204);
        for (String claim : onRecord) {
            Eventually.holds(
                    "no longer marked", Road.PATIENCE, () -> change(road, claim, 0) && !underReview(road, claim));
        }
        Eventually.holds("marked as before", Road.PATIENCE, () -> change(road, dropped, 1));
    }

    private String upload(Claimdesk claimdesk, String text) {
        String body =
                "{\"url\":\"%s\",\"title\":\"The crane\",\"text\":\"%s\"}".formatted(url, text.replace("\n", "\\n"));
        HttpResponse<String> answer = claimdesk.as("uploader").postJson("ingest", "/api/v1/articles", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.json(answer).path("id").asText();
    }

    private static String on(List<JsonNode> claims, String passage) {
        return claims.stream()
                .filter(claim -> claim.at("/passage/exact").asText().equals(passage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim on " + passage + " in " + claims))
                .path("id")
                .asText();
    }

    private static boolean change(Road road, String claim, int open) {
        return road.claim(claim).path("articleChanges").size() == open;
    }

    private static boolean underReview(Road road, String claim) {
        return Api.json(road.register(claim)).path("underReview").asBoolean();
    }

    private static int places(JsonNode claim) {
        return claim.path("appearances").size();
    }
}
