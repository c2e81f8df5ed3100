package org.claimdesk.review.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form beside the decision as it was sent, to be shown again when it was refused.
 *
 * @param name which form; empty for none
 */
record ToolForm(String name, Map<String, String> values) {

    static final ToolForm NONE = new ToolForm("", Map.of());

    static ToolForm of(String name, MultivaluedMap<String, String> sent) {
        return new ToolForm(
                name,
                sent.keySet().stream().collect(Collectors.toMap(key -> key, key -> DecisionForm.value(sent, key))));
    }

    /** What was typed there, or nothing. */
    public String typed(String field) {
        return values.getOrDefault(field, "");
    }
}
