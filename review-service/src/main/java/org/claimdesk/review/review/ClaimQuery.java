package org.claimdesk.review.review;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.review.claim.ClaimStatus;

/** A filter as SQL over {@code claim c}. Values are bound, never written into the text. */
final class ClaimQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    ClaimQuery(ClaimFilter filter) {
        place(filter);
        if (!filter.statuses().isEmpty()) {
            and(
                    "c.status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(ClaimStatus::name).toList());
        }
        if (filter.queued()) {
            conditions.add("c.queued");
        }
        if (filter.query() != null) {
            and("c.search @@ websearch_to_tsquery('english', :query)", "query", filter.query());
        }
        if (filter.disputed() != null) {
            and("c.disputed = :disputed", "disputed", filter.disputed());
        }
        if (filter.assignee() != null) {
            and(
                    "exists (select 1 from lease l where l.claim_id = c.id and l.account_id = :assignee"
                            + " and l.expires_at > clock_timestamp())",
                    "assignee",
                    filter.assignee());
        }
    }

    /** A claim shows once an article of it is there. */
    private void place(ClaimFilter filter) {
        var there = "exists (select 1 from appearance a join article r on r.id = a.article_id"
                + " where a.claim_id = c.id and r.status <> 'AWAITED'";
        if (filter.article() == null) {
            conditions.add(there + ")");
        } else {
            and(there + " and a.article_id = :article)", "article", filter.article());
        }
    }

    ClaimQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
