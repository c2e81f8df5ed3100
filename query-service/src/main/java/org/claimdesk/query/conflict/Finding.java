package org.claimdesk.query.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person found about a conflict.
 *
 * @param preferred the claim that holds, as far as one does
 */
public record Finding(
        FindingVerdict verdict,
        @Nullable String note,
        List<Cited> citations,
        @Nullable UUID preferred,
        @Nullable Instant at) {

    public Finding {
        if (verdict == null) {
            throw new IllegalArgumentException("a finding has a verdict");
        }
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** A page or document that the finding rests on. */
    public record Cited(
            String title, @Nullable String url, @Nullable String quote) {}

    /** Whether the claims are no longer in dispute: that they really conflict, and nothing more, settles nothing. */
    public boolean settles() {
        return verdict != FindingVerdict.TRUE_CONFLICT || preferred != null;
    }
}
