package org.claimdesk.query.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimdesk.query.approved.Entry;
import org.claimdesk.query.approved.Model;
import org.claimdesk.query.approved.Relation;
import org.claimdesk.query.conflict.ConflictSet;
import org.claimdesk.query.events.ClaimApproved;
import org.claimdesk.query.events.ClaimWithdrawn;
import org.claimdesk.query.events.ClaimsRelated;
import org.claimdesk.query.events.ClaimsUnrelated;
import org.claimdesk.query.events.ConflictChanged;

/** Fills a model from all that review ever published. */
@ApplicationScoped
class ModelFill {

    private final WholeTopic topics;
    private final Projection claims;
    private final RelationProjection relations;
    private final Bearings bearings;

    ModelFill(WholeTopic topics, Projection claims, RelationProjection relations, Bearings bearings) {
        this.topics = topics;
        this.claims = claims;
        this.relations = relations;
        this.bearings = bearings;
    }

    /** @return how many records there were */
    long fill(Model model) {
        long read = topics.<Entry>read(
                "claims-reviewed",
                batch -> claims.rebuild(batch, model),
                List.of(
                        new Recorded<>("ClaimApproved", ClaimApproved.class, ClaimApproved::entry),
                        new Recorded<>("ClaimWithdrawn", ClaimWithdrawn.class, ClaimWithdrawn::entry)));
        read += topics.<Relation>read(
                "claim-relations",
                batch -> relations.rebuildRelations(batch, model),
                List.of(
                        new Recorded<>("ClaimsRelated", ClaimsRelated.class, ClaimsRelated::state),
                        new Recorded<>("ClaimsUnrelated", ClaimsUnrelated.class, ClaimsUnrelated::state)));
        read += topics.<ConflictSet>read(
                "conflict-sets",
                batch -> relations.rebuildConflicts(batch, model),
                List.of(new Recorded<>("ConflictChanged", ConflictChanged.class, ConflictChanged::state)));
        bearings.takeAll(model);
        return read;
    }
}
