package org.claimdesk.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.claimdesk.query.events.ClaimApproved;
import org.claimdesk.query.events.ClaimWithdrawn;
import org.claimdesk.query.events.ClaimsRelated;
import org.claimdesk.query.events.ClaimsUnrelated;
import org.claimdesk.query.events.ConflictChanged;
import org.claimdesk.query.projection.Projection;
import org.claimdesk.query.projection.RelationProjection;

/** Puts events into the register without the topic, where a test is not about the topic. */
@ApplicationScoped
public class Direct {

    private final Projection projection;
    private final RelationProjection relations;
    private final ObjectMapper json;

    Direct(Projection projection, RelationProjection relations, ObjectMapper json) {
        this.projection = projection;
        this.relations = relations;
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

    public void relate(Pair pair, long version) {
        try {
            relations.project(
                    json.readValue(pair.related(version), ClaimsRelated.class).state());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void unrelate(Pair pair, long version) {
        try {
            relations.project(json.readValue(pair.unrelated(version), ClaimsUnrelated.class)
                    .state());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(Disagreement conflict, long version) {
        try {
            relations.project(json.readValue(conflict.changed(version), ConflictChanged.class)
                    .state());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
