package org.claimdesk.query.approved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The separate origins found behind a claim and the claims on record that agree with it.
 *
 * @param known those that count
 * @param unknown places whose origin nothing tells; each may be one of the known ones, so they never count
 * @param summary in words: "2 known origins (AP: articles 2, 5; CNN: 3), 1 unknown (1)"
 */
public record OriginsFound(int known, int unknown, String summary, List<Origin> found) {

    public OriginsFound {
        found = List.copyOf(found);
    }

    /**
     * One of them.
     *
     * @param name of the house, null when nothing tells it
     * @param claimIds the claims that go back to it
     * @param articles what its articles are called
     */
    public record Origin(
            @Nullable String name,
            List<UUID> claimIds,
            List<UUID> articleIds,
            List<String> articles,
            List<Clue> evidence) {}

    /**
     * Why the places are put down to one origin.
     *
     * @param articles the articles it holds for
     */
    public record Clue(String kind, List<String> articles, String text) {}
}
