package org.claimdesk.language.measuring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.Claim;
import org.claimdesk.language.Extraction;
import org.jspecify.annotations.Nullable;

/** Writes an extraction as the JSON of the preview call. */
final class ExtractionJson {

    private ExtractionJson() {}

    static String of(String text, @Nullable LocalDate published, Extraction extraction) {
        StringBuilder json = new StringBuilder(text.length() * 4);
        write(
                json,
                object(
                        "article",
                        object(
                                "title",
                                null,
                                "bylines",
                                List.of(),
                                "publisher",
                                null,
                                "publishedAt",
                                published == null ? null : published.toString(),
                                "language",
                                extraction.language(),
                                "url",
                                null,
                                "text",
                                text),
                        "passages",
                        extraction.passages().stream()
                                .map(p -> object(
                                        "start",
                                        p.start(),
                                        "end",
                                        p.end(),
                                        "kind",
                                        p.kind().code()))
                                .toList(),
                        "references",
                        extraction.references().stream()
                                .map(r -> object("marker", r.marker(), "title", r.title(), "url", r.url()))
                                .toList(),
                        "claims",
                        extraction.claims().stream().map(ExtractionJson::claim).toList()));
        return json.toString();
    }

    private static Map<String, Object> claim(Claim claim) {
        var passage = claim.passage();
        Attribution attribution = claim.attribution();
        return object(
                "id",
                passage.start() + "-" + passage.end() + "-" + claim.ordinal(),
                "text",
                claim.text(),
                "passage",
                object(
                        "start",
                        passage.start(),
                        "end",
                        passage.end(),
                        "exact",
                        passage.exact(),
                        "prefix",
                        passage.prefix(),
                        "suffix",
                        passage.suffix()),
                "checkworthiness",
                claim.checkworthiness(),
                "needsContext",
                claim.needsContext(),
                "attribution",
                attribution == null
                        ? null
                        : object(
                                "source",
                                attribution.source(),
                                "cue",
                                attribution.cue(),
                                "quoted",
                                attribution.quoted(),
                                "start",
                                attribution.start(),
                                "end",
                                attribution.end()),
                "citations",
                claim.citations().stream()
                        .map(c -> object("marker", c.marker(), "title", c.title(), "url", c.url()))
                        .toList(),
                "quantities",
                claim.quantities().stream()
                        .map(q -> object(
                                "text",
                                q.text(),
                                "value",
                                q.value(),
                                "upper",
                                q.upper(),
                                "unit",
                                q.unit(),
                                "modifier",
                                q.modifier().code(),
                                "start",
                                q.start(),
                                "end",
                                q.end()))
                        .toList(),
                "times",
                claim.times().stream()
                        .map(t -> object("text", t.text(), "value", t.value(), "start", t.start(), "end", t.end()))
                        .toList(),
                "entities",
                claim.entities().stream()
                        .map(e -> object("text", e.text(), "type", e.type().name()))
                        .toList());
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Map<?, ?> object -> {
                json.append('{');
                String comma = "";
                for (Map.Entry<?, ?> entry : object.entrySet()) {
                    json.append(comma);
                    write(json, entry.getKey());
                    json.append(':');
                    write(json, entry.getValue());
                    comma = ",";
                }
                json.append('}');
            }
            case List<?> list -> {
                json.append('[');
                String comma = "";
                for (Object item : list) {
                    json.append(comma);
                    write(json, item);
                    comma = ",";
                }
                json.append(']');
            }
            case String string -> {
                json.append('"');
                for (int i = 0; i < string.length(); i++) {
                    char c = string.charAt(i);
                    if (c == '"' || c == '\\') {
                        json.append('\\').append(c);
                    } else if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
                json.append('"');
            }
            default -> json.append(value);
        }
    }
}
