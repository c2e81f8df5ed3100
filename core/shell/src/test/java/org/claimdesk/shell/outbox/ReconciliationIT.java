package org.claimdesk.shell.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.claimdesk.shell.app.ProbeState;
import org.claimdesk.shell.app.Probes;
import org.claimdesk.shell.app.ShellProfile;
import org.claimdesk.shell.test.Await;
import org.claimdesk.shell.test.Databases;
import org.claimdesk.shell.test.TestAccounts;
import org.claimdesk.shell.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ShellProfile.class)
class ReconciliationIT {

    @Inject
    Probes probes;

    @Test
    void what_the_topic_lacks_or_has_in_an_older_version_is_published_anew() {
        // Given
        Topics.create(ProbeState.TOPIC);
        probes.change(ProbeState.TOPIC, "reconciled-there");
        probes.change(ProbeState.TOPIC, "reconciled-older");
        Await.until(
                "both there",
                Duration.ofSeconds(20),
                () -> Topics.all(ProbeState.TOPIC).size() == 2);
        Databases.asSuperuser(
                "claimdesk_shell",
                "UPDATE probe SET value = 5 WHERE name = 'reconciled-older';"
                        + " INSERT INTO probe VALUES ('reconciled-missing', 3)");

        // When
        Response answer = reconcile("admin");

        // Then
        answer.then().statusCode(200).body("reconciled.checked", equalTo(3)).body("reconciled.republished", equalTo(2));
        Await.until(
                "both anew",
                Duration.ofSeconds(20),
                () -> Topics.all(ProbeState.TOPIC).size() == 4);
        assertThat(Topics.all(ProbeState.TOPIC).stream()
                        .map(record -> record.key() + " " + Topics.header(record, "ce_sequence")))
                .contains("reconciled-older 5", "reconciled-missing 3");
        reconcile("admin").then().body("reconciled.republished", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uploader", "reviewer", "editor"})
    void only_an_admin_may(String name) {
        // When
        Response answer = reconcile(name);

        // Then
        answer.then().statusCode(403);
    }

    private static Response reconcile(String name) {
        return given().auth()
                .preemptive()
                .basic(name, TestAccounts.password(name))
                .post("/api/v1/reconciliations");
    }
}
