package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole road: an article goes in, a person decides in a browser, the register serves. */
@ExtendWith(Claimdesk.Shared.class)
class ArticleToRegisterIT {

    private static final String ARTICLE = """
            Lighthouse railway reopens

            By Ada Lindqvist

            The Corran lighthouse railway carried 18,400 passengers in its first month, the operator said on Tuesday.
            The line is 14 kilometers long and cost 62 million euros.
            It was closed in 1987 after a landslide killed two workers.
            According to the county, tickets pay for 70 percent of the running costs.
            The railway employs 45 people and plans to hire 12 more in 2026.
            """;

    @Test
    void aPersonDecidesAndTheRegisterServes(Claimdesk claimdesk) {
        // Given
        Road road = new Road(claimdesk);
        List<String> claims = road.claims(road.upload(ARTICLE)).stream()
                .map(claim -> claim.path("id").asText())
                .toList();
        assertThat(claims).hasSizeGreaterThanOrEqualTo(5);

        // When
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.signedIn(claimdesk, "review", "reviewer");
            for (String claim : claims.subList(0, 3)) {
                page.navigate(claimdesk.link("review") + "/claims/" + claim);
                press(page, "Put on record");
            }
            for (String claim : claims.subList(3, 5)) {
                page.navigate(claimdesk.link("review") + "/claims/" + claim);
                page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Out of scope"))
                        .check();
                press(page, "Reject");
            }
        }

        // Then
        for (String claim : claims.subList(0, 3)) {
            Eventually.holds("served: " + claim, Road.PATIENCE, () -> road.served(claim) == 200);
            JsonNode served = Api.json(road.register(claim));
            assertThat(served.path("appearances")
                            .path(0)
                            .path("passage")
                            .path("exact")
                            .asText())
                    .isNotBlank();
            assertThat(served.path("citations")).isNotEmpty();
            assertThat(served.path("rating").isNull()).isTrue();
            assertThat(served.path("basis").asText()).isEqualTo("ARTICLE_ONLY");
        }
        assertThat(claims.subList(3, 5))
                .allSatisfy(claim -> assertThat(road.served(claim)).isEqualTo(404));
    }

    @Test
    void aWithdrawnClaimIsGoneAndComesBack(Claimdesk claimdesk) {
        // Given
        Road road = new Road(claimdesk);
        String claim = road.claims(road.upload("The Selby weir was built in 1911 for 30,000 pounds.\n"))
                .getFirst()
                .path("id")
                .asText();
        assertThat(road.approve(claim).statusCode()).isEqualTo(201);
        Eventually.holds("served", Road.PATIENCE, () -> road.served(claim) == 200);

        // When
        assertThat(road.withdraw(claim).statusCode()).isBetween(200, 201);

        // Then
        Eventually.holds("gone within 2 s", Duration.ofSeconds(2), () -> road.served(claim) == 410);
        assertThat(road.register(claim).body()).contains("the paper retracted it");
        assertThat(road.reopen(claim).statusCode()).isBetween(200, 201);
        assertThat(road.approve(claim).statusCode()).isEqualTo(201);
        Eventually.holds("served again", Road.PATIENCE, () -> road.served(claim) == 200);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
        page.getByRole(AriaRole.STATUS).first().waitFor();
    }
}
