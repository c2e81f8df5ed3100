package org.claimdesk.shell.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contracts that the module under test owns, as files, and the check that a body keeps one. */
public final class Schemas {

    public static final Path CONTRACTS = Path.of("src/main/resources/contracts");

    private Schemas() {}

    /** @param contract the event and the number, such as {@code record-added/1} */
    public static String example(String contract) {
        return read(CONTRACTS.resolve(contract + ".example.json"));
    }

    public static void assertKeeps(String contract, String body) {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(read(CONTRACTS.resolve(contract + ".schema.json")));
        assertThat(schema.validate(body, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true)))
                .as(contract)
                .isEmpty();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
