package org.claimdesk.query.approved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Relations as linked data, in the words of the Citation Typing Ontology, which has agreement, disagreement and update; each
 * with its reason, which belongs to the pair and to neither claim.
 */
final class RelatedNodes {

    private RelatedNodes() {}

    static List<Map<String, Object>> of(Claim claim, Company company, Links links) {
        var nodes = new ArrayList<Map<String, Object>>();
        for (var neighbour : company.relations()) {
            var relation = neighbour.relation();
            var node = new LinkedHashMap<String, Object>();
            node.put("@type", "cito:Citation");
            node.put(
                    "cito:hasCitedEntity",
                    Map.of(
                            "@id", links.page(neighbour.other().id()),
                            "@type", "Claim",
                            "text", neighbour.other().text()));
            node.put("cito:hasCitationCharacterization", Map.of("@id", word(relation, claim)));
            node.put("description", relation.reason());
            nodes.add(node);
        }
        return nodes;
    }

    private static String word(Relation relation, Claim claim) {
        return switch (Objects.requireNonNull(relation.kind())) {
            case AGREES -> "cito:agreesWith";
            case CONFLICTS -> "cito:disagreesWith";
            case UPDATES -> claim.id().equals(relation.newer()) ? "cito:updates" : "cito:isUpdatedBy";
            case RELATED -> "cito:citesAsRelated";
        };
    }
}
