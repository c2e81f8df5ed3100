package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Something that an agent may ask. Every tool reads and none changes anything. */
interface Tool {

    String name();

    String title();

    /** What it is for, for the model that chooses among tools. */
    String description();

    /** JSON Schema of the arguments, without the frame. */
    Map<String, Object> properties();

    List<String> required();

    /** Whether a call is as costly as checking a text. */
    default boolean costly() {
        return false;
    }

    /**
     * The answer, to be written as JSON.
     *
     * @throws org.claimdesk.shell.problem.ProblemException when it cannot be given; the agent is told why
     */
    Map<String, Object> call(JsonNode arguments);

    /** An argument that is a text. */
    static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    /** An argument that is one of some words. */
    static Map<String, Object> oneOf(String description, String... words) {
        return Map.of("type", "string", "enum", List.of(words), "description", description);
    }

    /** An argument that is a whole number. */
    static Map<String, Object> number(String description, int least, int most) {
        return Map.of("type", "integer", "minimum", least, "maximum", most, "description", description);
    }
}
