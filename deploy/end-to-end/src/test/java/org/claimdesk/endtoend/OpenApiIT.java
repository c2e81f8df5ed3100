package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI documents as they are served, held against Spectral's rules and our own (spectral.yaml). */
@ExtendWith(Claimdesk.Shared.class)
class OpenApiIT {

    @Test
    void spectralFindsNoErrors(Claimdesk claimdesk, @TempDir Path folder) throws IOException {
        // Given
        Path node = NodeModules.node();
        Path spectral = NodeModules.need("@stoplight/spectral-cli/dist/index.js");
        Path rules = Command.root().resolve("deploy/end-to-end/src/test/resources/spectral.yaml");
        List<String> command = new ArrayList<>(List.of(
                node.toString(),
                spectral.toString(),
                "lint",
                "--ruleset",
                rules.toString(),
                "--fail-severity",
                "error"));
        for (String service : List.of("ingest", "review", "query")) {
            Path document = folder.resolve(service + ".json");
            Files.writeString(
                    document,
                    claimdesk.asAnybody().get(service, "/openapi?format=json").body());
            command.add(document.toString());
        }

        // When
        Command lint = Command.start(command);

        // Then
        int status = lint.awaitEnd(Duration.ofMinutes(3));
        assertThat(status).as(lint.output()).isZero();
    }
}
