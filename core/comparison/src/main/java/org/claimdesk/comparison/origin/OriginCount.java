package org.claimdesk.comparison.origin;

import java.util.List;
import java.util.stream.Collectors;

/** The separate origins found behind one claim. Known ones count; an unknown one may be one of them, so it never adds. */
public record OriginCount(List<Origin> origins) {

    public OriginCount {
        origins = List.copyOf(origins);
    }

    public int known() {
        return (int) origins.stream().filter(Origin::known).count();
    }

    public int unknown() {
        return origins.size() - known();
    }

    /** In words: "2 known origins (AP: articles 2, 5; CNN: 3), 1 unknown (1)". */
    public String summary() {
        String found = known() + (known() == 1 ? " known origin" : " known origins");
        if (known() > 0) {
            found += origins.stream()
                    .filter(Origin::known)
                    .map(origin -> origin.name() + ": " + articles(origin))
                    .collect(Collectors.joining("; ", " (", ")"));
        }
        if (unknown() > 0) {
            found += origins.stream()
                    .filter(origin -> !origin.known())
                    .map(origin -> String.join(" = ", origin.articles()))
                    .collect(Collectors.joining("; ", ", " + unknown() + " unknown (", ")"));
        }
        return found;
    }

    private static String articles(Origin origin) {
        return (origin.articles().size() > 1 ? "articles " : "") + String.join(", ", origin.articles());
    }
}
