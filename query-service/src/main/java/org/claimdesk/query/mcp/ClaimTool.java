package org.claimdesk.query.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.query.approved.ClaimNotFound;
import org.claimdesk.query.approved.ClaimOnRecord;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.ServedRelation;
import org.claimdesk.query.approved.Withdrawal;

/** One claim, also one that was merged or taken off the record. */
@ApplicationScoped
class ClaimTool implements Tool {

    private final Register register;
    private final Links links;

    ClaimTool(Register register, Links links) {
        this.register = register;
        this.links = links;
    }

    @Override
    public String name() {
        return "get_claim";
    }

    @Override
    public String title() {
        return "One claim on record";
    }

    @Override
    public String description() {
        return "One claim by its id, with its citations, how other claims on record stand to it, and its permanent link. Of"
                + " a claim taken off the record it tells when and why; do not go on using such a claim.";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("id", Tool.text("the claim's id, a UUID"));
    }

    @Override
    public List<String> required() {
        return List.of("id");
    }

    @Override
    public Map<String, Object> call(JsonNode arguments) {
        var id = ClaimNotFound.parse(Arguments.required(arguments, "id"));
        var found = register.find(id).orElseThrow(() -> new ClaimNotFound(id.toString()));
        var withdrawal = found.withdrawal();
        if (withdrawal != null) {
            return withdrawn(links.page(id), withdrawal);
        }
        var claim = ClaimOnRecord.of(found.onRecord(), found.company(), links);
        var told = AgentClaim.of(claim.claim(), claim.disputed(), claim.origins());
        told.put("onRecord", true);
        told.put("untrustedCitations", claim.claim().citations());
        told.put(
                "relations", claim.relations().stream().map(ClaimTool::relation).toList());
        return told;
    }

    private Map<String, Object> withdrawn(String page, Withdrawal withdrawal) {
        var told = new LinkedHashMap<String, Object>();
        told.put("onRecord", false);
        told.put("link", page);
        told.put("cause", withdrawal.cause());
        told.put("untrustedReason", withdrawal.reason());
        told.put("withdrawnAt", withdrawal.withdrawnAt().toString());
        told.put("mergedInto", withdrawal.mergedInto());
        return told;
    }

    private static Map<String, Object> relation(ServedRelation relation) {
        return Map.of("untrustedRelation", relation);
    }
}
