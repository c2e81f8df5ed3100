package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Claimdesk.Shared.class)
class SystemStartsIT {

    private static final List<String> SERVICES = List.of("ingest", "review", "query");

    @Test
    void allThreeServicesAreReady(Claimdesk claimdesk) {
        // Given a first start

        // When
        List<Integer> answers = SERVICES.stream()
                .map(service ->
                        claimdesk.asAnybody().get(service, "/q/health/ready").statusCode())
                .toList();

        // Then
        assertThat(answers).containsExactly(200, 200, 200);
        assertThat(claimdesk.launcher().output())
                .contains(claimdesk.link("ingest"), claimdesk.link("review"), claimdesk.link("query"), "accounts.txt");
    }

    @Test
    void aDisabledAccountIsOutAtOnce(Claimdesk claimdesk) {
        // Given
        String data = claimdesk.installation().data().toString();
        Command added = Command.run("accounts", "add", "zoe", "reviewer", "--data", data);
        assertThat(added.process().exitValue()).as(added.output()).isZero();
        Api zoe = claimdesk.as("zoe");
        Eventually.holds("zoe is let in", Duration.ofSeconds(10), () -> status(zoe) == 200);

        // When
        Command.run("accounts", "disable", "zoe", "--data", data);

        // Then
        Eventually.holds("zoe is refused", Duration.ofSeconds(10), () -> status(zoe) == 401);
    }

    @Test
    void aServiceThatDiesIsStartedAgain(Claimdesk claimdesk) {
        // Given a service that runs

        // When
        Claimdesk.Restart restart = claimdesk.kill("query-service");

        // Then
        restart.await();
        assertThat(claimdesk.asAnybody().get("query", "/q/health/ready").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBrowserSeesAPage(Claimdesk claimdesk) {
        // Given
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page();

            // When
            page.navigate(claimdesk.link("query"));

            // Then
            assertThat(page.title()).contains("Claimdesk");
        }
    }

    private static int status(Api api) {
        return api.get("review", "/api/v1/claims").statusCode();
    }
}
