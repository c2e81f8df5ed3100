package org.claimdesk.review.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.comparison.origin.Appearance;
import org.claimdesk.comparison.origin.Origins;
import org.claimdesk.review.claim.Appearances;
import org.jspecify.annotations.Nullable;

/** Counts the separate origins of claims together with those that agree with them. */
@ApplicationScoped
class OriginDesk {

    /** More places than this say nothing new, and every two of them are held against each other. */
    private static final int MOST = 30;

    private final Relations relations;
    private final Appearances appearances;
    private final ArticlePrints prints;
    private final StoredOrigins stored;

    OriginDesk(Relations relations, Appearances appearances, ArticlePrints prints, StoredOrigins stored) {
        this.relations = relations;
        this.appearances = appearances;
        this.prints = prints;
        this.stored = stored;
    }

    /** Adds whose words they are, and which pairs are one text. */
    @Transactional(TxType.MANDATORY)
    List<Found> trace(Relation.Side claim, List<Found> found) {
        var ids = new ArrayList<UUID>(List.of(claim.claimId()));
        found.forEach(one -> ids.add(one.other()));
        Map<UUID, Appearance> first = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        for (var place : appearances.ofAll(ids)) {
            if (place.first()) {
                var appearance = prints.appearance(place);
                var name = name(appearance);
                first.put(place.claimId(), appearance);
                names.put(place.claimId(), name);
                if (place.claimId().equals(claim.claimId())) {
                    stored.name(place.id(), name);
                }
            }
        }
        Appearance own = first.get(claim.claimId());
        return found.stream()
                .map(one -> one.within(
                        names.get(claim.claimId()),
                        names.get(one.other()),
                        one.kind() == RelationKind.AGREES && oneOrigin(own, first.get(one.other()))))
                .toList();
    }

    /** Counts anew for claims whose relations changed. */
    @Transactional(TxType.MANDATORY)
    void count(Collection<UUID> claims) {
        Map<UUID, Set<UUID>> agreeing = new HashMap<>();
        for (var relation : relations.ofAll(claims)) {
            if (relation.holds() == RelationKind.AGREES) {
                for (UUID claim : relation.claims()) {
                    agreeing.computeIfAbsent(claim, key -> new HashSet<>()).add(relation.other(claim));
                }
            }
        }
        Map<UUID, List<Appearance>> places = new HashMap<>();
        Set<UUID> all = new HashSet<>(claims);
        agreeing.values().forEach(all::addAll);
        appearances.ofAll(all).forEach(place -> places.computeIfAbsent(place.claimId(), key -> new ArrayList<>())
                .add(prints.appearance(place)));
        for (UUID claim : claims) {
            stored.put(claim, count(claim, agreeing.getOrDefault(claim, Set.of()), places));
        }
    }

    private static OriginsItem count(UUID claim, Set<UUID> agreeing, Map<UUID, List<Appearance>> places) {
        var counted = new ArrayList<Appearance>();
        var owners = new ArrayList<UUID>();
        var order = new ArrayList<UUID>(List.of(claim));
        agreeing.stream().sorted().forEach(order::add);
        for (UUID id : order) {
            for (var place : places.getOrDefault(id, List.of())) {
                if (counted.size() < MOST) {
                    counted.add(place);
                    owners.add(id);
                }
            }
        }
        return OriginsItem.of(Origins.count(counted), owners);
    }

    private static @Nullable String name(Appearance place) {
        return Origins.count(List.of(place)).origins().getFirst().name();
    }

    private static boolean oneOrigin(@Nullable Appearance a, @Nullable Appearance b) {
        return a != null && b != null && Origins.count(List.of(a, b)).origins().size() == 1;
    }
}
