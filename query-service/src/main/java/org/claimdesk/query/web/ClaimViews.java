package org.claimdesk.query.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.approved.ClaimVersion;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Withdrawal;
import org.claimdesk.query.conflict.ConflictSearch;
import org.claimdesk.query.conflict.Conflicts;

/** Puts together what the page under a claim's id shows. */
@ApplicationScoped
class ClaimViews {

    private final Links links;
    private final Conflicts conflicts;

    ClaimViews(Links links, Conflicts conflicts) {
        this.links = links;
        this.conflicts = conflicts;
    }

    ClaimView claim(UUID id, Register.Standings found, List<ClaimVersion> versions) {
        var sets = conflicts.page(ConflictSearch.of(id)).items().stream()
                .map(ConflictRow::of)
                .toList();
        return ClaimView.of(found, versions, sets, links.page(id), links.api(id));
    }

    WithdrawnView withdrawn(UUID id, Withdrawal withdrawal, List<ClaimVersion> versions) {
        return WithdrawnView.of(id, withdrawal, versions, links.api(id));
    }
}
