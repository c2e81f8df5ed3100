package org.claimdesk.query.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims that give different values for one attribute. Not all of them need be on record.
 *
 * @param version a lower one never overwrites a higher
 * @param reopenedAt when a claim joined after the finding
 * @param mergedInto the older set in which this one goes on, for MERGED
 */
public record ConflictSet(
        UUID id,
        long version,
        String attribute,
        ConflictStatus status,
        List<Member> members,
        @Nullable Finding finding,
        @Nullable Instant reopenedAt,
        @Nullable UUID mergedInto,
        Instant changedAt) {

    public ConflictSet {
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1");
        }
        if (attribute.isBlank()) {
            throw new IllegalArgumentException("a conflict is about something");
        }
        if ((status == ConflictStatus.MERGED) != (mergedInto != null)) {
            throw new IllegalArgumentException("a merged set, and no other, names the set it goes on in");
        }
        members = List.copyOf(members);
    }

    /**
     * A claim in it.
     *
     * @param value what it gives for the attribute, as written
     * @param asOf ISO 8601, as far as the claim or its article is dated
     */
    public record Member(
            UUID claimId,
            @Nullable String value,
            @Nullable String asOf,
            @Nullable String origin,
            @Nullable UUID articleId,
            @Nullable Instant addedAt) {}

    /** Whether a person's finding ends the dispute, for as long as no other claim joins. */
    public boolean settled() {
        return status == ConflictStatus.SETTLED && finding != null && finding.settles();
    }
}
