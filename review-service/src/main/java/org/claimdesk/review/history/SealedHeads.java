package org.claimdesk.review.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What roots say about a part of the claims. */
final class SealedHeads {

    private final Map<UUID, NavigableMap<Integer, Sealed>> byClaim = new HashMap<>();

    private record Sealed(long root, byte[] hash) {}

    void add(Root root, SealedHead head) {
        byClaim.computeIfAbsent(head.claimId(), id -> new TreeMap<>())
                .putIfAbsent(head.number(), new Sealed(root.number(), head.hash()));
    }

    /** What a root says against a row. */
    Optional<Finding> against(UUID claim, int number, byte[] hash) {
        var sealed = of(claim).get(number);
        return sealed == null || Arrays.equals(sealed.hash(), hash)
                ? Optional.empty()
                : Optional.of(new Finding(claim, number, "is another one than root " + sealed.root() + " signs for"));
    }

    /** What roots say against a history that ends with a row. */
    Optional<Finding> againstEnd(UUID claim, int number) {
        var later = of(claim).higherEntry(number);
        return later == null ? Optional.empty() : Optional.of(missing(claim, number, later));
    }

    /** Whether a row is covered by what was signed for it or a later one. */
    boolean cover(UUID claim, int number) {
        return of(claim).ceilingKey(number) != null;
    }

    /** The history was read; what is left at the end belongs to claims that are not there. */
    void forget(UUID claim) {
        byClaim.remove(claim);
    }

    Optional<Finding> left() {
        return byClaim.entrySet().stream()
                .min(Map.Entry.comparingByKey(Comparator.comparing(UUID::toString)))
                .map(entry -> missing(entry.getKey(), 0, entry.getValue().firstEntry()));
    }

    private NavigableMap<Integer, Sealed> of(UUID claim) {
        return byClaim.getOrDefault(claim, Collections.emptyNavigableMap());
    }

    private static Finding missing(UUID claim, int after, Map.Entry<Integer, Sealed> sealed) {
        return new Finding(
                claim, after + 1, "is missing; root " + sealed.getValue().root() + " signs for row " + sealed.getKey());
    }
}
