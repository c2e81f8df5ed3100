package org.claimdesk.query.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.JsonLd;

/** Linked data for the inside of a script element, where no character may end the element. */
@ApplicationScoped
class EmbeddedData {

    private final JsonLd linkedData;
    private final ObjectMapper json;

    EmbeddedData(JsonLd linkedData, ObjectMapper json) {
        this.linkedData = linkedData;
        this.json = json;
    }

    RawString of(Claim claim, Company company) {
        try {
            return new RawString(json.writeValueAsString(linkedData.document(claim, company))
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026"));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
