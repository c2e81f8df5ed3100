package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/** A person's own lists: names for what stands in the address of the queue. */
@ApplicationScoped
public class SavedViews {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;

    /** More are no help to anybody. */
    private static final int MOST = 30;

    private final EntityManager entities;

    SavedViews(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public List<View> of(UUID account) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, name, query from saved_view where account_id = :account order by lower(name)",
                        Tuple.class)
                .setParameter("account", account)
                .getResultList();
        return rows.stream()
                .map(row -> new View(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("query", String.class)))
                .toList();
    }

    /**
     * Under a name that exists already, it takes its place.
     *
     * @param query as in the address, "?show=parked&amp;q=…", or empty
     */
    @Transactional
    public void save(UUID account, @Nullable String name, String query) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new WordingRefused("name", "must have 1 to " + LONGEST_NAME + " characters");
        }
        if (query.length() > LONGEST_QUERY) {
            throw new WordingRefused("query", "must have at most " + LONGEST_QUERY + " characters");
        }
        if (of(account).size() >= MOST) {
            throw new WordingRefused("name", "is one too many; at most " + MOST + " views are kept");
        }
        entities.createNativeQuery("""
                        insert into saved_view (id, account_id, name, query, saved_at)
                        values (:id, :account, :name, :query, clock_timestamp())
                        on conflict (account_id, name) do update set query = excluded.query""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("account", account)
                .setParameter("name", name.strip())
                .setParameter("query", query)
                .executeUpdate();
    }

    @Transactional
    public void remove(UUID account, UUID id) {
        entities.createNativeQuery("delete from saved_view where id = :id and account_id = :account")
                .setParameter("id", id)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** @param query what follows the path of the queue */
    public record View(UUID id, String name, String query) {}
}
