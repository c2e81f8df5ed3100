package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimStatus;
import org.claimdesk.shell.page.Cursor;
import org.claimdesk.shell.page.Page;
import org.jspecify.annotations.Nullable;

/** Finds claims by filter, page by page. */
@ApplicationScoped
public class ClaimSearch {

    private final EntityManager entities;
    private final ClaimViews views;
    private final Groups groups;

    ClaimSearch(EntityManager entities, ClaimViews views, Groups groups) {
        this.entities = entities;
        this.views = views;
        this.groups = groups;
    }

    /** @param cursor where the page starts; of the same order */
    @Transactional
    public Page<ClaimItem> page(ClaimFilter filter, ClaimSort sort, @Nullable String cursor, int limit) {
        var query = new ClaimQuery(filter);
        Cursor.decode(cursor).ifPresent(key -> after(query, sort, key));
        var sql = "select c.id as id, cast(" + sort.column() + " as text) as key from claim c" + query.where()
                + " order by " + sort.order() + " limit " + (limit + 1);
        List<Tuple> rows = new ArrayList<>(tuples(query, sql));
        String next = null;
        if (rows.size() > limit) {
            rows.removeLast();
            var last = rows.getLast();
            next = Cursor.encode(List.of(
                    sort.name(),
                    last.get("key", String.class),
                    last.get("id", UUID.class).toString()));
        }
        return new Page<>(
                views.items(rows.stream().map(row -> row.get("id", UUID.class)).toList()), next, null);
    }

    /** How many there are in each state, the filter's own state aside. */
    @Transactional
    public Counts counts(ClaimFilter filter) {
        var query = new ClaimQuery(filter.inAnyState());
        var sql = "select c.status as status, c.queued as queued, count(*) as n from claim c" + query.where()
                + " group by c.status, c.queued";
        var byStatus = new EnumMap<ClaimStatus, Long>(ClaimStatus.class);
        long queued = 0;
        for (var row : tuples(query, sql)) {
            long n = row.get("n", Long.class);
            byStatus.merge(ClaimStatus.valueOf(row.get("status", String.class)), n, Long::sum);
            queued += row.get("queued", Boolean.class) ? n : 0;
        }
        return new Counts(queued, byStatus);
    }

    /** How many there are, counted no further than one more than asked: a list of any length is told about at once. */
    @Transactional
    public long count(ClaimFilter filter, int most) {
        var query = new ClaimQuery(filter);
        var sql = "select count(*) from (select 1 from claim c" + query.where() + " limit " + (most + 1) + ") counted";
        return ((Number) query.bind(entities.createNativeQuery(sql, Long.class)).getSingleResult()).longValue();
    }

    /** Undecided claims that say the same as this one. */
    @Transactional
    public List<ClaimItem> together(UUID id) {
        return views.items(groups.of(id));
    }

    /** Claims decided before for the same words of an article, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ClaimItem> precedents(UUID id) {
        List<UUID> ids = entities.createNativeQuery(ClaimQuery.PRECEDENTS, UUID.class)
                .setParameter("claim", id)
                .getResultList();
        return views.items(ids);
    }

    /**
     * The claims before and after this one in the order of a list, whether or not it is in the list itself.
     *
     * @throws org.claimdesk.review.claim.ClaimUnknown when there is no such claim
     */
    @Transactional
    public Neighbours neighbours(ClaimFilter filter, ClaimSort sort, UUID id) {
        var claim = views.item(id);
        var key = sort == ClaimSort.PRIORITY
                ? Double.toString(claim.priority())
                : claim.queuedAt().toString();
        return new Neighbours(
                beside(filter, sort.before(), sort.reverse(), key, id),
                beside(filter, sort.after(), sort.order(), key, id));
    }

    private @Nullable UUID beside(ClaimFilter filter, String side, String order, String key, UUID id) {
        var query = new ClaimQuery(filter).and(side, "key", key).and("c.id <> :id", "id", id);
        var sql = "select c.id as id from claim c" + query.where() + " order by " + order + " limit 1";
        var rows = tuples(query, sql);
        return rows.isEmpty() ? null : rows.getFirst().get("id", UUID.class);
    }

    /** Ids in the order in which they must be locked; one more than asked when there are more. */
    @SuppressWarnings("unchecked")
    List<UUID> ids(ClaimFilter filter, int most) {
        var query = new ClaimQuery(filter);
        var sql = "select c.id from claim c" + query.where() + " order by c.id limit " + (most + 1);
        return query.bind(entities.createNativeQuery(sql, UUID.class)).getResultList();
    }

    /** As many as asked, or all when there are fewer, picked at random; in the order in which they must be locked. */
    @SuppressWarnings("unchecked")
    List<UUID> sample(ClaimFilter filter, int size) {
        var query = new ClaimQuery(filter);
        var sql = "select id from (select c.id from claim c" + query.where() + " order by random() limit " + size
                + ") picked order by id";
        return query.bind(entities.createNativeQuery(sql, UUID.class)).getResultList();
    }

    private static void after(ClaimQuery query, ClaimSort sort, List<String> key) {
        if (key.size() != 3
                || !key.getFirst().equals(sort.name())
                || !key.get(1).matches("[-+.:0-9eE a-zA-Z]+")) {
            throw Cursor.bad();
        }
        try {
            query.and(sort.after(), "key", key.get(1)).and("true", "id", UUID.fromString(key.get(2)));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(ClaimQuery query, String sql) {
        return query.bind(entities.createNativeQuery(sql, Tuple.class)).getResultList();
    }

    /** @param queued what waits for a person */
    public record Counts(long queued, Map<ClaimStatus, Long> byStatus) {

        public long of(ClaimStatus status) {
            return byStatus.getOrDefault(status, 0L);
        }

        public long total() {
            return byStatus.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Null at either end of the list. */
    public record Neighbours(
            @Nullable UUID previous, @Nullable UUID next) {}
}
