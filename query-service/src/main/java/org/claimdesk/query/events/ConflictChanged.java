package org.claimdesk.query.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.query.conflict.ConflictSet;
import org.claimdesk.query.conflict.ConflictStatus;
import org.claimdesk.query.conflict.Finding;
import org.jspecify.annotations.Nullable;

/** A set of claims that give different values for one attribute, as it stands now; its members may not be on record. */
public record ConflictChanged(
        UUID conflictId,
        long version,
        String attribute,
        ConflictStatus status,
        List<Member> members,
        @Nullable Finding finding,
        @Nullable Instant reopenedAt,
        @Nullable UUID mergedInto,
        Instant changedAt) {

    public ConflictChanged {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** A claim in it; what it says is read from the register. */
    public record Member(
            UUID claimId,
            @Nullable String value,
            @Nullable String asOf,
            @Nullable String origin,
            Place article,
            @Nullable Instant addedAt) {}

    /** The article that the value stands in. */
    public record Place(UUID id) {}

    /** What the register holds after this event. */
    public ConflictSet state() {
        return new ConflictSet(
                conflictId,
                version,
                attribute,
                status,
                members.stream()
                        .map(member -> new ConflictSet.Member(
                                member.claimId(),
                                member.value(),
                                member.asOf(),
                                member.origin(),
                                member.article().id(),
                                member.addedAt()))
                        .toList(),
                finding,
                reopenedAt,
                mergedInto,
                changedAt);
    }
}
