package org.claimdesk.query.approved;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other claims on record make of a claim. It is no part of the claim's version: it changes when the others do.
 *
 * @param disputed whether another claim on record conflicts with it and no person's finding settles that; null where it
 *     is not known, as of the past
 * @param origins null where they are not known
 * @param relations to other claims on record, the weightiest first
 */
public record Company(@Nullable Boolean disputed, @Nullable OriginsFound origins, List<Neighbour> relations) {

    /** Of a claim that does not stand now: nobody kept what stood beside it. */
    public static final Company UNKNOWN = new Company(null, null, List.of());

    public Company {
        relations = List.copyOf(relations);
    }

    /** Whether it is known to be disputed. */
    public boolean inDispute() {
        return Boolean.TRUE.equals(disputed);
    }

    /** A relation and the claim at its other end, as it stands. */
    public record Neighbour(Relation relation, OtherClaim other) {}

    /**
     * As much of another claim as is told beside this one.
     *
     * @param article the first that says it
     */
    public record OtherClaim(
            java.util.UUID id, String text, @Nullable String speaker, Article article) {}
}
