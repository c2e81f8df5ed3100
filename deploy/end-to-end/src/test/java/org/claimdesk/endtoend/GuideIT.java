package org.claimdesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example of the guide for those who build on the register does what the guide says. */
@ExtendWith(Claimdesk.Shared.class)
class GuideIT {

    private static final Pattern EXAMPLE = Pattern.compile("```(sh|js|python)\n(.*?)```", Pattern.DOTALL);
    private static final Map<String, String> PROGRAMS = Map.of("sh", "bash", "js", "node", "python", "python3");
    private static final Map<String, String> ENDINGS = Map.of("sh", ".sh", "js", ".mjs", "python", ".py");
    private static final String BRIDGE = "The Guide bridge at Orrin is 480 metres long";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sh, 3", "js, 2", "python, 2"})
    void examplesRun(String language, int count, Claimdesk claimdesk) throws IOException {
        // Given
        Optional<Path> program = NodeModules.program(PROGRAMS.get(language));
        assumeTrue(program.isPresent(), "there is no " + PROGRAMS.get(language));
        onRecord(claimdesk);
        var guide = EXAMPLE.matcher(Files.readString(Command.root().resolve("query-service/GUIDE.md")));
        int run = 0;

        // When
        while (guide.find()) {
            if (guide.group(1).equals(language)) {
                Path file = folder.resolve("example-" + run++ + ENDINGS.get(language));
                Files.writeString(file, guide.group(2));
                Command example = Command.start(List.of(
                        "env",
                        "CLAIMDESK=" + claimdesk.link("query"),
                        program.orElseThrow().toString(),
                        file.toString()));

                // Then
                int status = example.awaitEnd(Duration.ofMinutes(3));
                assertThat(status).as(guide.group(2) + example.output()).isZero();
                assertThat(example.output()).as(guide.group(2)).isNotBlank();
            }
        }
        assertThat(run).isEqualTo(count);
    }

    /** Something with a bridge in it; the same text twice is one article. */
    private static void onRecord(Claimdesk claimdesk) {
        Road road = new Road(claimdesk);
        for (var claim : road.claims(road.upload(BRIDGE + ".\n"))) {
            String id = claim.path("id").asText();
            if (!claim.path("status").asText().equals("APPROVED")) {
                assertThat(road.approve(id).statusCode()).isEqualTo(201);
            }
            Eventually.holds("served", Road.PATIENCE, () -> road.served(id) == 200);
        }
    }
}
