package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was approved and what is served are the same, told by one command. */
@ExtendWith(Claimdesk.Shared.class)
class StateHashIT {

    @Test
    void bothSidesHaveOneHashAfterApprovalsAndAWithdrawal(Claimdesk claimdesk) {
        // Given
        Road road = new Road(claimdesk);
        String article = road.upload(
                "The Quarle viaduct has 24 arches, said mayor Ida Lund on 4 May 2021.\nIt cost about £3.50 million.\n");
        var claims = road.claims(article);
        claims.forEach(claim ->
                assertThat(road.approve(claim.path("id").asText()).statusCode()).isEqualTo(201));
        String gone = claims.getFirst().path("id").asText();
        assertThat(road.withdraw(gone).statusCode()).isEqualTo(201);
        Eventually.holds("off the record", Road.PATIENCE, () -> road.served(gone) == 410);

        // When
        Eventually.holds(
                "equal", Road.PATIENCE, () -> stateHash(claimdesk).output().endsWith("equal"));

        // Then
        Command told = stateHash(claimdesk);
        assertThat(told.output()).containsPattern("review-service: [1-9][0-9]* claims, sha256:[0-9a-f]{64}\n");
        assertThat(told.process().exitValue()).isZero();
    }

    private static Command stateHash(Claimdesk claimdesk) {
        return Command.run(
                "state-hash", "--data", claimdesk.installation().data().toString());
    }
}
