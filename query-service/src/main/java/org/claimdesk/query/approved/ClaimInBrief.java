package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every telling of a claim has, however much more it has. */
public interface ClaimInBrief {

    UUID id();

    long version();

    String text();

    /** In words; show it wherever you show the claim. */
    String standing();

    @Nullable
    String speaker();

    @Nullable
    Rating rating();

    Basis basis();

    boolean underReview();

    List<ServedClaim.ServedAppearance> appearances();

    Instant approvedAt();

    Map<String, String> links();
}
