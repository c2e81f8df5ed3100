package org.claimdesk.query.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.claimdesk.query.approved.JsonLd;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.changes.Position;
import org.claimdesk.query.search.ClaimStream;
import org.claimdesk.query.search.Filters;
import org.jspecify.annotations.Nullable;

/** Streams claims out in a form asked for. */
@ApplicationScoped
class Exports {

    private final ClaimStream claims;
    private final ObjectMapper json;
    private final Links links;
    private final JsonLd linkedData;

    Exports(ClaimStream claims, ObjectMapper json, Links links, JsonLd linkedData) {
        this.claims = claims;
        this.json = json;
        this.links = links;
        this.linkedData = linkedData;
    }

    StreamingOutput stream(Filters filters, Position at, @Nullable UUID after, ExportFormat format) {
        return out -> {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var writer = writer(format, text);
            writer.begin();
            claims.read(filters, at.epoch(), at.n(), after, writer::write);
            writer.end();
            text.flush();
        };
    }

    private ClaimWriter writer(ExportFormat format, Writer out) {
        return switch (format) {
            case NDJSON -> new NdjsonWriter(out, json, links);
            case CSV -> new CsvWriter(out, links);
            case JSONLD -> new JsonLdWriter(out, json, linkedData);
        };
    }
}
