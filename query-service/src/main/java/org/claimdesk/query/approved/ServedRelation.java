package org.claimdesk.query.approved;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands to another one on record, as the API serves it.
 *
 * @param attribute what the values are given for
 * @param values what this claim and the other one give for it, as written
 * @param newer the id of the later claim, only with UPDATES
 * @param reason in words
 * @param verdict what a person said about the two
 */
public record ServedRelation(
        RelationKind relation,
        @Nullable String attribute,
        Values values,
        @Nullable UUID newer,
        String reason,
        @Nullable Said verdict,
        @Nullable Instant comparedAt,
        Other claim) {

    /** Side by side. */
    public record Values(@Nullable String own, @Nullable String other) {}

    /** A person's word on the pair. */
    public record Said(PairVerdict verdict, @Nullable Instant at) {}

    /** The other claim. */
    public record Other(UUID id, String text, @Nullable String speaker, Article article, Map<String, String> links) {}

    static ServedRelation of(UUID claim, Company.Neighbour neighbour, Links links) {
        var relation = neighbour.relation();
        var other = neighbour.other();
        var verdict = relation.verdict();
        return new ServedRelation(
                java.util.Objects.requireNonNull(relation.kind()),
                relation.attribute(),
                new Values(
                        relation.side(claim).value(), relation.opposite(claim).value()),
                relation.newer(),
                relation.reason(),
                verdict == null ? null : new Said(verdict, relation.judgedAt()),
                relation.comparedAt(),
                new Other(
                        other.id(),
                        other.text(),
                        other.speaker(),
                        other.article(),
                        Map.of("self", links.api(other.id()), "page", links.page(other.id()))));
    }
}
