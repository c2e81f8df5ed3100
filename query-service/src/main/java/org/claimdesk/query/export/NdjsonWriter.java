package org.claimdesk.query.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.ClaimOnRecord;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.Links;

/** One claim a line, as the API serves it. */
final class NdjsonWriter implements ClaimWriter {

    private final Writer out;
    private final ObjectMapper json;
    private final Links links;

    NdjsonWriter(Writer out, ObjectMapper json, Links links) {
        this.out = out;
        this.json = json;
        this.links = links;
    }

    @Override
    public void begin() {
        // The first claim is the beginning.
    }

    @Override
    public void write(Claim claim, Company company) throws IOException {
        out.append(json.writeValueAsString(ClaimOnRecord.of(claim, company, links)))
                .append('\n');
    }

    @Override
    public void end() {
        // The last claim is the end.
    }
}
