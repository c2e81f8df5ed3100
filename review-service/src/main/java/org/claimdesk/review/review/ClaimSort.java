package org.claimdesk.review.review;

import java.util.Locale;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The orders of the queue; each is a column and the id, so that a cursor holds. */
public enum ClaimSort {
    PRIORITY("c.priority", "cast(:key as double precision)", true),
    OLDEST("c.queued_at", "cast(:key as timestamptz)", false),
    NEWEST("c.queued_at", "cast(:key as timestamptz)", true);

    private final String column;
    private final String key;
    private final boolean descending;

    ClaimSort(String column, String key, boolean descending) {
        this.column = column;
        this.key = key;
        this.descending = descending;
    }

    /** @throws ProblemException 400 when there is no such order */
    public static ClaimSort of(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return PRIORITY;
        }
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadInput.of("sort", "is priority, oldest or newest");
        }
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column;
    }

    String order() {
        return column + (descending ? " desc" : "") + ", c.id";
    }

    String reverse() {
        return column + (descending ? "" : " desc") + ", c.id desc";
    }

    /** Everything after the item with {@code :key} and {@code :id}; begins with a range so that the index is entered there. */
    String after() {
        return "%1$s %3$s= %2$s and (%1$s %3$s %2$s or c.id > :id)".formatted(column, key, descending ? "<" : ">");
    }

    /** Everything before it. */
    String before() {
        return "%1$s %3$s= %2$s and (%1$s %3$s %2$s or c.id < :id)".formatted(column, key, descending ? ">" : "<");
    }
}
