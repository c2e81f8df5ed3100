package org.claimdesk.review.matching;

import java.util.List;
import java.util.UUID;
import org.claimdesk.comparison.origin.Evidence;
import org.claimdesk.comparison.origin.OriginCount;
import org.jspecify.annotations.Nullable;

/**
 * The separate origins found behind a claim and the claims that agree with it.
 *
 * @param known those that count; an unknown one may be one of them
 * @param summary in words: "2 known origins (AP: articles 2, 5; CNN: 3), 1 unknown (1)"
 */
public record OriginsItem(int known, int unknown, String summary, List<Origin> origins) {

    /** @param name of the house, null when nothing tells it */
    public record Origin(@Nullable String name, List<UUID> claimIds, List<String> articles, List<Clue> evidence) {}

    /** Why the places have one origin. */
    public record Clue(String kind, List<String> articles, String text) {

        static Clue of(Evidence evidence) {
            return new Clue(evidence.kind().name(), evidence.articles(), evidence.text());
        }
    }

    /** @param claims whose appearance each member is, in the order counted */
    static OriginsItem of(OriginCount count, List<UUID> claims) {
        return new OriginsItem(
                count.known(),
                count.unknown(),
                count.summary(),
                count.origins().stream()
                        .map(origin -> new Origin(
                                origin.name(),
                                origin.members().stream()
                                        .map(claims::get)
                                        .distinct()
                                        .toList(),
                                origin.articles(),
                                origin.evidence().stream().map(Clue::of).toList()))
                        .toList());
    }
}
