package org.claimdesk.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.review.matching.Relation;
import org.claimdesk.review.matching.RelationKind;
import org.claimdesk.review.matching.Relations;

/** Reads from the relations which claims dispute an attribute. */
@ApplicationScoped
class Disagreements {

    /** What claims dispute that give no values: whether it is so, who it was, where. */
    private static final String STATEMENT = "what is said";

    private static final int MOST = 200;

    private final Relations relations;

    Disagreements(Relations relations) {
        this.relations = relations;
    }

    /** Whether none of the claims conflicts or agrees with any. */
    boolean quiet(Collection<UUID> claims) {
        return relations.ofAll(claims).stream().noneMatch(Disagreements::telling);
    }

    Set<String> attributes(UUID claim) {
        return relations.of(claim).stream()
                .filter(Disagreements::telling)
                .map(Disagreements::attribute)
                .collect(Collectors.toSet());
    }

    Dispute around(UUID claim, String attribute) {
        Map<UUID, Optional<String>> values = new HashMap<>();
        values.put(claim, Optional.empty());
        boolean conflicting = false;
        List<UUID> edge = List.of(claim);
        while (!edge.isEmpty() && values.size() < MOST) {
            var found = relations.ofAll(edge).stream()
                    .filter(relation -> telling(relation) && attribute(relation).equals(attribute))
                    .toList();
            conflicting |= found.stream().anyMatch(relation -> relation.holds() == RelationKind.CONFLICTS);
            var fresh = found.stream()
                    .flatMap(relation -> relation.claims().stream())
                    .distinct()
                    .filter(id -> !values.containsKey(id))
                    .toList();
            for (var relation : found) {
                relation.claims()
                        .forEach(id -> values.merge(
                                id, Optional.ofNullable(relation.valueOf(id)), (known, more) -> known.or(() -> more)));
            }
            edge = fresh;
        }
        return new Dispute(values, conflicting);
    }

    private static boolean telling(Relation relation) {
        return relation.holds() == RelationKind.CONFLICTS || relation.holds() == RelationKind.AGREES;
    }

    private static String attribute(Relation relation) {
        return Objects.requireNonNullElse(relation.attribute(), STATEMENT);
    }
}
