package org.claimdesk.query.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the order of changes.
 *
 * @param nextCursor null when nothing more has happened yet
 * @param cursor where to go on later, also when nothing has happened
 */
public record Changes(List<Change> items, @Nullable String nextCursor, String cursor) {}
