package org.claimdesk.comparison.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appearances that go back to one text or house.
 *
 * @param name of the house, null when nothing tells it
 * @param members indices of the appearances in the order asked
 * @param articles labels of their articles, each once
 */
public record Origin(@Nullable String name, List<Integer> members, List<String> articles, List<Evidence> evidence) {

    public Origin {
        members = List.copyOf(members);
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }

    public boolean known() {
        return name != null;
    }
}
