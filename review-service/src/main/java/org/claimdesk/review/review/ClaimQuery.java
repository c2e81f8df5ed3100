package org.claimdesk.review.review;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.review.claim.ClaimStatus;

/** A filter as SQL over {@code claim c}. Values are bound, never written into the text. */
final class ClaimQuery {

    /** Shown with what it stands to; matching that takes longer than this holds nothing up. */
    private static final String MATCHED = "not exists (select 1 from match_job j where j.claim_id = c.id and j.arrival"
            + " and j.queued_at > clock_timestamp() - interval '30 seconds')";

    /**
     * Both on record, and neither a person's word on the pair nor a finding settles it. That they really conflict is a finding
     * that settles nothing, unless it prefers a claim.
     */
    private static final String DISPUTED = "exists (select 1 from relation d join claim o on o.id in (d.first_claim,"
            + " d.second_claim) and o.id <> c.id where c.id in (d.first_claim, d.second_claim) and d.kind = 'CONFLICTS'"
            + " and d.verdict is null and c.status = 'APPROVED' and o.status = 'APPROVED' and not exists (select 1 from"
            + " conflict_set s join conflict_member m on m.set_id = s.id and m.claim_id = c.id join conflict_member n on"
            + " n.set_id = s.id and n.claim_id = o.id where s.status = 'SETTLED' and (s.finding <> 'TRUE_CONFLICT' or"
            + " s.preferred is not null)))";

    /**
     * Claims b decided for the same words of an article as p, there or in a copy of it. What only went with its article was
     * not decided.
     */
    private static final String DECIDED =
            "from appearance p join appearance q on q.print = p.print and q.claim_id <> p.claim_id join claim b on b.id ="
                    + " q.claim_id where p.position = 1 and b.status in ('APPROVED', 'REJECTED') and b.reject_reason is"
                    + " distinct from 'ARTICLE_WITHDRAWN' and not exists (select 1 from claim_merge h where h.claim_id = b.id)";

    /**
     * Nobody is asked twice. The offset keeps the planner at asking for each row of a page; without it, it reads all of both
     * tables into memory first.
     */
    private static final String DECIDED_BEFORE = "exists (select 1 " + DECIDED + " and p.claim_id = c.id offset 0)";

    static final String PRECEDENTS = "select b.id " + DECIDED
            + " and p.claim_id = :claim group by b.id, b.changed_at order by b.changed_at desc limit 5";

    /** Another claim of the queue says the same and comes first; %s and %s are the two ends of the pair. */
    private static final String STOOD_FOR = "exists (select 1 from relation f join claim b on b.id = f.%s"
            + " where f.%s = c.id and f.kind = 'AGREES' and f.verdict is distinct from 'NOT_SAME' and b.queued"
            + " and (b.priority > c.priority or b.priority = c.priority and b.id < c.id) offset 0)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    ClaimQuery(ClaimFilter filter) {
        place(filter);
        conditions.add(MATCHED);
        conditions.add("not exists (select 1 from claim_merge g where g.claim_id = c.id)");
        if (!filter.statuses().isEmpty()) {
            and(
                    "c.status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(ClaimStatus::name).toList());
        }
        if (filter.queued()) {
            conditions.add("c.queued");
        }
        fold(filter);
        if (filter.unchangedSince() != null) {
            and("c.changed_at <= :unchangedSince", "unchangedSince", filter.unchangedSince());
        }
        if (filter.query() != null) {
            and("c.search @@ websearch_to_tsquery('english', :query)", "query", filter.query());
        }
        if (filter.disputed() != null) {
            conditions.add((filter.disputed() ? "" : "not ") + DISPUTED);
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
        if (filter.publisher() != null) {
            and(there + " and r.publisher = :publisher)", "publisher", filter.publisher());
        }
    }

    /** The list of one article shows all of it. A claim stands for others only where none of them is filtered away. */
    private void fold(ClaimFilter filter) {
        if (filter.folding() == Folding.REPEATS) {
            conditions.add(DECIDED_BEFORE);
        }
        if (filter.folding() == Folding.ONCE && filter.article() == null) {
            conditions.add("not (c.status = 'PENDING' and " + DECIDED_BEFORE + ")");
        }
        if (filter.folding() == Folding.ONCE && filter.whole()) {
            conditions.add("not " + STOOD_FOR.formatted("first_claim", "second_claim"));
            conditions.add("not " + STOOD_FOR.formatted("second_claim", "first_claim"));
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
