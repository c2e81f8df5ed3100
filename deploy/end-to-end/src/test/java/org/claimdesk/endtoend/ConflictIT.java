package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two articles that cannot both be right, from upload to the register, and a person's word that settles it. */
@ExtendWith(Claimdesk.Shared.class)
class ConflictIT {

    @Test
    void theRegisterShowsAConflictUntilAPersonSettlesIt(Claimdesk claimdesk) {
        // Given
        Road road = new Road(claimdesk);
        String one = approved(road, "Silo at Corwen\n\nThe Corwen granary holds 800 tonnes.\n");
        String other = approved(road, "Harvest at Corwen\n\nThe Corwen granary holds 950 tonnes.\n");
        Eventually.holds("disputed", Road.PATIENCE, () -> disputed(road, one) && disputed(road, other));
        JsonNode relation = served(road, one).path("relations").path(0);
        assertThat(relation.path("relation").asText()).isEqualTo("CONFLICTS");
        assertThat(relation.path("reason").asText()).contains("800").contains("950");
        assertThat(relation.path("claim").path("id").asText()).isEqualTo(other);
        Eventually.holds("the conflict is listed", Road.PATIENCE, () -> conflicts(claimdesk, one) == 1);
        pagesShowIt(claimdesk, one, other);

        // When
        int answer = claimdesk
                .as("reviewer")
                .putJson(
                        "review",
                        "/api/v1/claims/" + one + "/matches/" + other + "/verdict",
                        "{\"verdict\":\"NOT_A_CONFLICT\"}")
                .statusCode();

        // Then
        assertThat(answer).isEqualTo(200);
        Eventually.holds("no longer disputed", Road.PATIENCE, () -> !disputed(road, one) && !disputed(road, other));
        assertThat(served(road, one).at("/relations/0/verdict/verdict").asText())
                .isEqualTo("NOT_A_CONFLICT");
        Eventually.holds("no longer listed", Road.PATIENCE, () -> conflicts(claimdesk, one) == 0);
    }

    private static void pagesShowIt(Claimdesk claimdesk, String one, String other) {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page();
            page.navigate(claimdesk.link("query") + "/claims/" + one);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All values side by side"))
                    .first()
                    .click();
            page.waitForURL(claimdesk.link("query") + "/conflicts/**");
            assertThat(page.getByRole(AriaRole.ROWHEADER).allInnerTexts())
                    .anyMatch(value -> value.contains("800"))
                    .anyMatch(value -> value.contains("950"));
            assertThat(page.locator("a[href='/claims/" + other + "']").count()).isEqualTo(1);
        }
    }

    private static String approved(Road road, String text) {
        String claim = road.claims(road.upload(text)).stream()
                .filter(one -> one.path("text").asText().contains("tonnes"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        assertThat(road.approve(claim).statusCode()).isEqualTo(201);
        Eventually.holds("served", Road.PATIENCE, () -> road.served(claim) == 200);
        return claim;
    }

    private static JsonNode served(Road road, String claim) {
        return Api.json(road.register(claim));
    }

    private static boolean disputed(Road road, String claim) {
        return served(road, claim).path("disputed").asBoolean();
    }

    private static int conflicts(Claimdesk claimdesk, String claim) {
        return Api.json(claimdesk.asAnybody().get("query", "/api/v1/claims/" + claim + "/conflicts"))
                .path("items")
                .size();
    }
}
