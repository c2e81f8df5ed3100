package org.claimdesk.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.claimdesk.query.events.ClaimApproved;
import org.claimdesk.query.events.ClaimWithdrawn;
import org.claimdesk.query.projection.Projection;

/** Puts events into the register without the topic, where a test is not about the topic. */
@ApplicationScoped
public class Direct {

    private final Projection projection;
    private final ObjectMapper json;

    Direct(Projection projection, ObjectMapper json) {
        this.projection = projection;
        this.json = json;
    }

    public void approve(Reviewed claim, long version) {
        try {
            projection.project(
                    json.readValue(claim.approved(version), ClaimApproved.class).entry());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void withdraw(Reviewed claim, long version, String reason) {
        try {
            var body = claim.withdrawn(version, "WITHDRAWN", reason, null);
            projection.project(json.readValue(body, ClaimWithdrawn.class).entry());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
