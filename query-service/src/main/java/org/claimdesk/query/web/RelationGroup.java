package org.claimdesk.query.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.PairVerdict;
import org.claimdesk.query.approved.Relation;
import org.claimdesk.query.approved.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The claims that stand to this one in one way.
 *
 * @param icon of the shell's icons
 */
record RelationGroup(String title, String icon, String tone, List<Row> rows) {

    /**
     * One of them.
     *
     * @param verdict a person's word on the two, null when nobody looked
     */
    record Row(
            UUID id,
            String text,
            @Nullable String speaker,
            String article,
            String published,
            String reason,
            @Nullable String verdict) {}

    static List<RelationGroup> of(UUID claim, Company company) {
        var groups = new LinkedHashMap<String, RelationGroup>();
        for (var neighbour : company.relations()) {
            var empty = empty(claim, neighbour.relation());
            groups.computeIfAbsent(empty.title, title -> empty).rows.add(row(neighbour));
        }
        return List.copyOf(groups.values());
    }

    private static RelationGroup empty(UUID claim, Relation relation) {
        var rows = new ArrayList<Row>();
        return switch (Objects.requireNonNull(relation.kind())) {
            case CONFLICTS -> new RelationGroup("In conflict with", "conflict", "bad", rows);
            case UPDATES ->
                claim.equals(relation.newer())
                        ? new RelationGroup("Newer than", "update", "quiet", rows)
                        : new RelationGroup("There is a newer one", "update", "warn", rows);
            case AGREES -> new RelationGroup("In agreement with", "agree", "good", rows);
            case RELATED -> new RelationGroup("About the same", "related", "quiet", rows);
        };
    }

    private static Row row(Company.Neighbour neighbour) {
        var other = neighbour.other();
        return new Row(
                other.id(),
                other.text(),
                other.speaker(),
                Standing.article(other.article()),
                Standing.date(other.article()),
                neighbour.relation().reason(),
                words(neighbour.relation().verdict()));
    }

    private static @Nullable String words(@Nullable PairVerdict verdict) {
        if (verdict == null) {
            return null;
        }
        return switch (verdict) {
            case SAME -> "A person found that both say the same.";
            case NOT_SAME -> "A person found that they do not say the same.";
            case NOT_A_CONFLICT -> "A person found that this is no conflict.";
        };
    }
}
