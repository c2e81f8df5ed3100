package org.claimdesk.query.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.JsonLd;

/** One document of linked data with all claims. */
final class JsonLdWriter implements ClaimWriter {

    private final Writer out;
    private final ObjectMapper json;
    private final JsonLd linkedData;
    private String separator = "";

    JsonLdWriter(Writer out, ObjectMapper json, JsonLd linkedData) {
        this.out = out;
        this.json = json;
        this.linkedData = linkedData;
    }

    @Override
    public void begin() throws IOException {
        out.append("{\"@context\":")
                .append(json.writeValueAsString(JsonLd.CONTEXT))
                .append(",\"@graph\":[");
    }

    @Override
    public void write(Claim claim, Company company) throws IOException {
        for (var node : linkedData.nodes(claim, company)) {
            out.append(separator).append('\n').append(json.writeValueAsString(node));
            separator = ",";
        }
    }

    @Override
    public void end() throws IOException {
        out.append("\n]}\n");
    }
}
