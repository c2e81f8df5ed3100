package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.shell.problem.ProblemException;

/** Claims by id. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** In which several claims are locked, by everybody: so none waits for another in a circle. */
    public static final Comparator<UUID> LOCK_ORDER = Comparator.comparing(UUID::toString);

    private final Merges merges;

    Claims(Merges merges) {
        this.merges = merges;
    }

    /**
     * The claim, locked until the transaction ends: decisions, history and events of one claim happen one after another.
     *
     * @throws ClaimUnknown when there is none
     * @throws ClaimGoesOn when the id is that of another claim's further place
     */
    public Claim lock(UUID id) {
        var claim = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw missing(id);
        }
        return claim;
    }

    /**
     * The same for a person's word on the claim.
     *
     * @throws ClaimGoesOn also when it was merged: the person has to see the claim that it goes on in
     */
    public Claim lockForChange(UUID id) {
        var claim = lock(id);
        merges.survivor(id).ifPresent(survivor -> {
            throw new ClaimGoesOn(id, survivor);
        });
        return claim;
    }

    /**
     * @throws ClaimUnknown when there is none
     * @throws ClaimGoesOn when the id is that of another claim's further place
     */
    public Claim get(UUID id) {
        var claim = findById(id);
        if (claim == null) {
            throw missing(id);
        }
        return claim;
    }

    private ProblemException missing(UUID id) {
        return merges.survivor(id)
                .<ProblemException>map(survivor -> new ClaimGoesOn(id, survivor))
                .orElseGet(() -> new ClaimUnknown(id));
    }

    public List<Claim> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Id and newest published version of every claim that was ever on record. */
    public Stream<Published> published() {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.publishedVersion from Claim c where c.publishedVersion is not null",
                        Published.class)
                .getResultStream();
    }

    /** Claims that appear in an article, locked, in the one order that never deadlocks. */
    List<Claim> lockAllOf(UUID articleId) {
        return find("id in (select a.claimId from Appearance a where a.articleId = ?1) order by id", articleId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Claims that stand in an article or are marked because of it, locked in the one order that never deadlocks. */
    @SuppressWarnings("unchecked")
    List<Claim> lockAllAffectedBy(UUID articleId) {
        var probe = "{\"all\": [{\"kind\": \"ARTICLE_CHANGED\", \"newer\": \"%s\"}]}".formatted(articleId);
        List<UUID> marked = getEntityManager()
                .createNativeQuery(
                        "select id from claim where marks <> cast('{\"all\": []}' as jsonb)"
                                + " and marks @> cast(:probe as jsonb)",
                        UUID.class)
                .setParameter("probe", probe)
                .getResultList();
        return find(
                        "id in (select a.claimId from Appearance a where a.articleId = ?1) or id in ?2 order by id",
                        articleId,
                        marked)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What waits for a person, read without the claim itself: whoever locks several claims must know them all first. */
    Optional<ArticleChange> openChange(UUID id, UUID cause) {
        return getEntityManager()
                .createQuery("select c.marks from Claim c where c.id = :id", Marks.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(marks -> marks.open(cause));
    }

    /** A claim's newest event. */
    public record Published(UUID id, long version) {}
}
