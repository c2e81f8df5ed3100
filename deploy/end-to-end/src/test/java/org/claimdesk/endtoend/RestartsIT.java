package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every service is killed in the middle of the road; nothing is lost and nothing doubled. */
@ExtendWith(Claimdesk.Shared.class)
class RestartsIT {

    private static final int ARTICLES = 20;

    @Test
    void killedInTheMiddleNothingIsLostOrDoubled(Claimdesk claimdesk) {
        // Given
        Road road = new Road(claimdesk);
        List<String> articles = new ArrayList<>();
        for (int number = 1; number <= ARTICLES; number++) {
            articles.add(road.upload("""
                    Harvest report %d

                    Farm %d brought in %d tonnes of rye in 2024, its owner said.
                    The year before it had been %d tonnes.
                    """.formatted(number, number, 100 + number, 90 + number)));
        }

        // When
        Claimdesk.Restart restart = claimdesk.kill("ingest-service", "review-service", "query-service");

        // Then
        Set<String> seen = new HashSet<>();
        for (String article : articles) {
            Eventually.holds("published: " + article, Road.PATIENCE, () -> published(road, article));
            for (JsonNode claim : road.claims(article)) {
                assertThat(seen.add(claim.path("id").asText())).isTrue();
            }
        }
        restart.await();
        String claim = seen.iterator().next();
        assertThat(road.approve(claim).statusCode()).isEqualTo(201);
        Claimdesk.Restart again = claimdesk.kill("review-service", "query-service");
        Eventually.holds("served after the restart", Road.PATIENCE, () -> served(road, claim));
        again.await();
    }

    private static boolean published(Road road, String article) {
        try {
            return road.article(article).path("status").asText().equals("PUBLISHED")
                    && !road.claimsNow(article).isEmpty();
        } catch (java.io.UncheckedIOException down) {
            return false;
        }
    }

    private static boolean served(Road road, String claim) {
        try {
            return road.served(claim) == 200;
        } catch (java.io.UncheckedIOException down) {
            return false;
        }
    }
}
