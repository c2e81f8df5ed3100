package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersIT {

    @TempDir
    Path temporary;

    @Test
    void areListedWithTheirReasonAndReplayedOnce() throws Exception {
        // Given
        Installation claimdesk = new Installation(temporary.resolve("data"));
        try (Command up = claimdesk.up("--without-services")) {
            int kafka = claimdesk.port("kafka");
            Records.send(
                    kafka,
                    "claims-extracted-dead-letter",
                    "article-1",
                    "{broken",
                    Map.of(
                            "ce_type", "org.claimdesk.ClaimExtracted",
                            "dead-letter-reason", "the body is not JSON",
                            "dead-letter-topic", "claims-extracted",
                            "dead-letter-partition", "3",
                            "dead-letter-offset", "17",
                            "dead-letter-time", "2026-03-02T10:00:00Z"));
            String data = claimdesk.data().toString();

            // When
            Command listed = Command.run("dead-letters", "list", "--data", data);
            Command replayed = Command.run("dead-letters", "replay", "claims-extracted", "--data", data);
            Command rest = Command.run("dead-letters", "list", "--data", data);

            // Then
            assertThat(listed.output())
                    .contains(
                            "claims-extracted-3 offset 17, key article-1",
                            "the body is not JSON",
                            "Found 1 dead letter.");
            assertThat(replayed.output()).contains("Replayed 1 dead letter.");
            assertThat(rest.output()).contains("Found 0 dead letters.");
            assertThat(Records.read(kafka, "claims-extracted")).containsExactly("{broken");
        }
    }
}
