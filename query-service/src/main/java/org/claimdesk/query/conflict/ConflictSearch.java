package org.claimdesk.query.conflict;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.claimdesk.shell.page.Limit;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of conflicts, the last changed first.
 *
 * @param status OPEN or SETTLED, null for both
 * @param claim of which the claim is a member, null for all
 */
public record ConflictSearch(
        @Nullable ConflictStatus status,
        @Nullable UUID claim,
        @Nullable String cursor,
        int limit) {

    private static final Set<String> KNOWN = Set.of("status", "cursor", "limit");

    /** All conflicts that a claim is in; a claim is in few. */
    public static ConflictSearch of(UUID claim) {
        return new ConflictSearch(null, claim, null, 50);
    }

    /**
     * Reads the parameters.
     *
     * @throws ProblemException 400 with the field
     */
    public static ConflictSearch read(MultivaluedMap<String, String> given, int limit) {
        for (var name : new TreeSet<>(given.keySet())) {
            if (!KNOWN.contains(name)) {
                throw BadInput.of(name, "is not a parameter of this call");
            }
        }
        var cursor = given.getFirst("cursor");
        return new ConflictSearch(
                status(given.getFirst("status")),
                null,
                cursor == null || cursor.isBlank() ? null : cursor,
                limit(given.getFirst("limit"), limit));
    }

    private static @Nullable ConflictStatus status(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "OPEN" -> ConflictStatus.OPEN;
            case "SETTLED" -> ConflictStatus.SETTLED;
            default -> throw BadInput.of("status", "must be open or settled");
        };
    }

    private static int limit(@Nullable String text, int otherwise) {
        try {
            return Limit.of(text == null || text.isBlank() ? null : Integer.valueOf(text), otherwise);
        } catch (NumberFormatException noNumber) {
            throw BadInput.of("limit", "is not a whole number");
        }
    }
}
