package org.claimdesk.review.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.shell.problem.BadInput;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query of the claims list. */
public class ClaimParameters {

    /** Several, also separated by commas; upper or lower case. */
    @RestQuery
    List<String> status = List.of();

    @RestQuery
    @Nullable
    Boolean queued;

    @RestQuery
    @Nullable
    String article;

    @RestQuery
    @Nullable
    String q;

    /** An account's id, or "me". */
    @RestQuery
    @Nullable
    String assignee;

    @RestQuery
    @Nullable
    Boolean disputed;

    @RestQuery
    @Nullable
    String publisher;

    /** The same statement once, and nothing that was decided before for the same passage. */
    @RestQuery
    @Nullable
    Boolean group;

    ClaimFilter filter(UUID me) {
        var who =
                assignee == null || assignee.isBlank() ? null : assignee.equals("me") ? me : uuid("assignee", assignee);
        var where = article == null || article.isBlank() ? null : uuid("article", article);
        var folding = Boolean.TRUE.equals(group) ? Folding.ONCE : Folding.EACH;
        return new ClaimFilter(
                statuses(status), Boolean.TRUE.equals(queued), where, publisher, q, who, disputed, folding, null);
    }

    /** Whether each claim is asked for by itself. */
    boolean unfolded() {
        return Boolean.FALSE.equals(group);
    }

    /** @throws ProblemException 400 when one is unknown */
    static Set<ClaimStatus> statuses(List<String> given) {
        var statuses = EnumSet.noneOf(ClaimStatus.class);
        for (var each : given) {
            for (var name : each.split(",")) {
                if (!name.isBlank()) {
                    statuses.add(status(name.strip()));
                }
            }
        }
        return statuses;
    }

    private static ClaimStatus status(String name) {
        try {
            return ClaimStatus.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw BadInput.of("status", "is one of " + List.of(ClaimStatus.values()));
        }
    }

    static UUID uuid(String field, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw BadInput.of(field, "is an id");
        }
    }
}
