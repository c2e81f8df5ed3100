package org.claimdesk.ingest.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The claims of an article's version before, each to be continued once, in reading order. */
final class EarlierClaims {

    private final Map<Key, Deque<UUID>> roots = new HashMap<>();

    EarlierClaims(List<CandidateClaim> claims) {
        for (CandidateClaim claim : claims) {
            roots.computeIfAbsent(new Key(claim.details().passage().exact(), claim.text()), key -> new ArrayDeque<>())
                    .add(claim.root());
        }
    }

    /** The first id of the claim that stands on these words and says the same; null when none is left. */
    @Nullable
    UUID take(String passage, String text) {
        Deque<UUID> same = roots.get(new Key(passage, text));
        return same == null ? null : same.poll();
    }

    private record Key(String passage, String text) {}
}
