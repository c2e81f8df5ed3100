package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.claimdesk.shell.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Reads what an agent sent. */
final class Arguments {

    private Arguments() {}

    /** The arguments as parameters of the API's call of the same kind, so that the same rules hold for both. */
    static MultivaluedMap<String, String> parameters(JsonNode arguments, Map<String, String> names) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (var entry : arguments.properties()) {
            if (!entry.getValue().isNull()) {
                parameters.add(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().asText());
            }
        }
        return parameters;
    }

    static @Nullable String text(JsonNode arguments, String name) {
        var value = arguments.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    static String required(JsonNode arguments, String name) {
        var value = text(arguments, name);
        if (value == null || value.isBlank()) {
            throw BadInput.of(name, "is missing");
        }
        return value;
    }
}
