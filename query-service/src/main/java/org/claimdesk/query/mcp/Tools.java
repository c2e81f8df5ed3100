package org.claimdesk.query.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.query.access.RateLimit;
import org.claimdesk.shell.problem.ProblemException;

/** The tools there are. An answer stands in the result twice, as structure and as text, because not every client reads both. */
@ApplicationScoped
class Tools {

    private final List<Tool> tools;
    private final RateLimit limit;
    private final ObjectMapper json;

    Tools(@All List<Tool> tools, RateLimit limit, ObjectMapper json) {
        this.tools = tools.stream().sorted(Comparator.comparing(Tool::name)).toList();
        this.limit = limit;
        this.json = json;
    }

    Optional<Tool> named(String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    List<Map<String, Object>> described() {
        return tools.stream().map(Tools::described).toList();
    }

    /** A refusal is a result too: the model reads why and may ask better. */
    Map<String, Object> call(Tool tool, JsonNode arguments, RoutingContext routing) {
        try {
            if (tool.costly()) {
                limit.payText(routing);
            }
            return result(tool.call(arguments), false);
        } catch (ProblemException refused) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("status", refused.status());
            answer.put("problem", refused.detail());
            answer.put("violations", refused.violations());
            answer.put("retryAfterSeconds", refused.headers().get("Retry-After"));
            return result(answer, true);
        }
    }

    private Map<String, Object> result(Map<String, Object> answer, boolean refused) {
        try {
            var text = Map.of("type", "text", "text", json.writeValueAsString(answer));
            return Map.of("content", List.of(text), "structuredContent", answer, "isError", refused);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Map<String, Object> described(Tool tool) {
        return Map.of(
                "name",
                tool.name(),
                "title",
                tool.title(),
                "description",
                tool.description(),
                "inputSchema",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        tool.properties(),
                        "required",
                        tool.required(),
                        "additionalProperties",
                        false),
                "annotations",
                Map.of("readOnlyHint", true, "destructiveHint", false, "idempotentHint", true, "openWorldHint", false));
    }
}
