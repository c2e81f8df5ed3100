package org.claimdesk.shell.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in the shape every list of the API has.
 *
 * @param nextCursor where the next page starts; null on the last page
 * @param total how many items there are in all; null where counting costs too much
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }
}
