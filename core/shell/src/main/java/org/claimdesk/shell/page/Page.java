package org.claimdesk.shell.page;

import java.util.List;
import java.util.function.Function;
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

    /**
     * The page of a list whose items are not counted.
     *
     * @param found one more than the page holds where there are more, asked for to see that
     * @param most items on the page
     * @param cursor where the next page starts that follows an item
     */
    public static <T> Page<T> of(List<T> found, int most, Function<T, String> cursor) {
        return found.size() <= most
                ? new Page<>(found, null, null)
                : new Page<>(found.subList(0, most), cursor.apply(found.get(most - 1)), null);
    }

    /** The same page with something made of each item. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), nextCursor, total);
    }
}
