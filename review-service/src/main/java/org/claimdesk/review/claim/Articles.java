package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Articles by id, without their texts. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

    /**
     * The article, locked; made as one that is awaited when nothing is known of it. Whatever comes in for one article
     * comes in one after another.
     */
    Article lock(UUID id) {
        getEntityManager().createNativeQuery("""
                        insert into article (id, version, status, bylines, lane, claim_count, arrived_at)
                        values (:id, 0, 'AWAITED', '[]', 'LIVE', 0, clock_timestamp()) on conflict do nothing""").setParameter("id", id).executeUpdate();
        return Objects.requireNonNull(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws ArticleUnknown when there is none */
    public Article get(UUID id) {
        var article = findById(id);
        if (article == null) {
            throw new ArticleUnknown(id);
        }
        return article;
    }

    /** Newer versions of an article that are there with all their claims. */
    List<Article> newerThan(UUID id) {
        return find("supersedes = ?1 and status = ?2 order by id", id, ArticleStatus.PUBLISHED).stream()
                .filter(Article::complete)
                .toList();
    }

    public List<Article> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
