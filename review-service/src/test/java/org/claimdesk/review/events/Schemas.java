package org.claimdesk.review.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contracts that this service owns, and the check that a body keeps one. */
public final class Schemas {

    static final Path CONTRACTS = Path.of("src/main/resources/contracts");

    private Schemas() {}

    /** @param contract {@code claim-approved/1} */
    static String example(String contract) {
        return read(CONTRACTS.resolve(contract + ".example.json"));
    }

    public static void assertKeeps(String contract, String body) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(read(CONTRACTS.resolve(contract + ".schema.json")));
        assertThat(schema.validate(body, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true)))
                .as(contract)
                .isEmpty();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
