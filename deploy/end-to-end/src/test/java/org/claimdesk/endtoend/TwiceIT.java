package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every message of every topic is delivered a second time; nobody notices. */
@ExtendWith(Claimdesk.Shared.class)
class TwiceIT {

    private static final List<String> TOPICS = List.of("articles-ingested", "claims-extracted", "claims-reviewed");

    @Test
    void everyMessageTwiceChangesNothing(Claimdesk claimdesk) throws Exception {
        // Given
        Road road = new Road(claimdesk);
        String article = road.upload("The Ombra dam holds 3 million cubic meters.\nIt was finished in 1974.\n");
        String claim = road.claims(article).getFirst().path("id").asText();
        assertThat(road.approve(claim).statusCode()).isEqualTo(201);
        Eventually.holds("served", Road.PATIENCE, () -> road.served(claim) == 200);
        int kafka = claimdesk.installation().port("kafka");
        String before = state(claimdesk, road, article, claim);

        // When
        for (String topic : TOPICS) {
            assertThat(Records.repeat(kafka, topic)).isPositive();
        }
        Eventually.holds("every group has read it all", Road.PATIENCE, () -> Records.lag(kafka, TOPICS) == 0);

        // Then
        assertThat(state(claimdesk, road, article, claim)).isEqualTo(before);
    }

    /** What the bench and the register say: claims with their versions, and the number of changes. */
    private static String state(Claimdesk claimdesk, Road road, String article, String claim) {
        TreeMap<String, String> versions = new TreeMap<>();
        road.claimsNow(article)
                .forEach(one -> versions.put(
                        one.path("id").asText(),
                        one.path("version").asText() + one.path("status").asText()));
        return versions
                + Api.json(claimdesk.asAnybody().get("query", "/api/v1/changes?limit=500"))
                        .path("items")
                        .toString()
                + Api.json(road.register(claim)).path("version");
    }
}
