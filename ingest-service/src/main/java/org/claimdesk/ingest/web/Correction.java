package org.claimdesk.ingest.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.ingest.article.ArticleDetails;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396) over what is said about an article. */
record Correction(ObjectNode fields) {

    private static final Set<String> KNOWN = Set.of("title", "byline", "bylines", "publisher", "publishedAt", "url");

    /**
     * @throws org.claimdesk.shell.problem.ProblemException 400 for a field that cannot be corrected
     */
    static Correction of(@Nullable ObjectNode body) {
        if (body == null || body.isEmpty()) {
            throw Inputs.bad("title", "or another of title, byline, publisher, publishedAt and url must be there");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                throw Inputs.bad(name, "cannot be corrected");
            }
        });
        return new Correction(body);
    }

    ArticleDetails apply(ArticleDetails details) {
        return new ArticleDetails(
                text("title", details.title()),
                names(fields.has("byline") ? "byline" : "bylines", details.bylines()),
                text("publisher", details.publisher()),
                text("publishedAt", details.publishedAt()),
                text("url", details.url()));
    }

    private @Nullable String text(String name, @Nullable String otherwise) {
        if (!fields.has(name)) {
            return otherwise;
        }
        return fields.get(name).isNull() ? null : string(name, fields.get(name));
    }

    private List<String> names(String name, List<String> otherwise) {
        if (!fields.has(name)) {
            return otherwise;
        }
        JsonNode value = fields.get(name);
        List<String> names = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> names.add(string(name, element)));
        } else if (!value.isNull()) {
            names.add(string(name, value));
        }
        return names;
    }

    private static String string(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw Inputs.bad(name, "must be a string");
        }
        return value.textValue();
    }
}
