package org.claimdesk.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.conflict.ConflictItem;
import org.claimdesk.review.conflict.ConflictStatus;
import org.claimdesk.review.conflict.ConflictVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one conflict shows.
 *
 * @param finder who entered the finding
 */
record ConflictModel(
        ConflictItem conflict,
        boolean editor,
        @Nullable String finder,
        @Nullable String problem) {

    public String title() {
        return "Conflict: " + conflict.attribute();
    }

    public boolean settleable() {
        return conflict.status() == ConflictStatus.OPEN || conflict.status() == ConflictStatus.SETTLED;
    }

    public boolean preferred(UUID claim) {
        var finding = conflict.finding();
        return finding != null && claim.equals(finding.preferred());
    }

    /** Dated members, earliest first. */
    public List<ConflictItem.Member> timeline() {
        return conflict.members().stream()
                .filter(member -> member.asOf() != null)
                .sorted(Comparator.comparing(member -> String.valueOf(member.asOf())))
                .toList();
    }

    public List<ConflictVerdict> verdicts() {
        return List.of(ConflictVerdict.values());
    }
}
