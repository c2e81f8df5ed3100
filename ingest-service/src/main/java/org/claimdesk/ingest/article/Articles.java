package org.claimdesk.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.ingest.article.ArticleFilter.Position;
import org.claimdesk.ingest.events.Place;
import org.jspecify.annotations.Nullable;

/** The stored articles. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

    /**
     * @throws ArticleNotFoundException when there is none
     */
    @Transactional
    public Article get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ArticleNotFoundException(id));
    }

    /**
     * The article with its row locked until the transaction ends; to be called before anything else loads it.
     *
     * @throws ArticleNotFoundException when there is none
     */
    @Transactional(TxType.MANDATORY)
    public Article locked(UUID id) {
        return findLocked(id).orElseThrow(() -> new ArticleNotFoundException(id));
    }

    Optional<Article> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The text that belongs to an article of this list; every article has one. */
    @Transactional
    public ArticleText text(UUID id) {
        ArticleText text = getEntityManager().find(ArticleText.class, id);
        if (text == null) {
            throw new ArticleNotFoundException(id);
        }
        return text;
    }

    /** Where the article's bytes were seen, the first upload first. */
    @Transactional
    public List<Place> places(UUID id) {
        return getEntityManager()
                .createQuery("from ArticlePlace where articleId = :id order by id", ArticlePlace.class)
                .setParameter("id", id)
                .getResultStream()
                .map(ArticlePlace::toWire)
                .toList();
    }

    /** Newest upload first. */
    @Transactional
    public List<Article> list(ArticleFilter filter, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        if (!filter.words().isEmpty()) {
            conditions.add("search @@ to_tsquery('simple', :words)");
            values.put("words", filter.tsquery());
        }
        if (filter.status() != null) {
            conditions.add("status = :status");
            values.put("status", filter.status().name());
        }
        if (filter.publisher() != null) {
            conditions.add("lower(publisher) = lower(:publisher)");
            values.put("publisher", filter.publisher());
        }
        if (filter.uploadedBy() != null) {
            conditions.add("uploaded_by = :uploadedBy");
            values.put("uploadedBy", filter.uploadedBy());
        }
        Position after = filter.after();
        if (after != null) {
            conditions.add("(uploaded_at, id) < (:uploadedAt, :id)");
            values.put("uploadedAt", after.uploadedAt());
            values.put("id", after.id());
        }
        Query query = getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM article WHERE " + String.join(" AND ", conditions)
                                + " ORDER BY uploaded_at DESC, id DESC",
                        Article.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return typed(query.getResultList());
    }

    /** The newest article that is a new version of this one. */
    @Transactional
    public Optional<Article> newerVersion(UUID id) {
        return find("supersedes = ?1 order by uploadedAt desc, id desc", id).firstResultOptional();
    }

    /** The oldest article with the same text and other bytes. */
    @Nullable
    UUID sameText(String textHash) {
        return find("textHash = ?1 order by uploadedAt, id", textHash)
                .firstResultOptional()
                .map(Article::id)
                .orElse(null);
    }

    /**
     * Lets one transaction at a time put these bytes, or this text, down. The unique constraint alone would do, but its
     * violations would be logged with all that was to be stored.
     */
    @Transactional(TxType.MANDATORY)
    void lockOut(UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .getSingleResult();
    }

    /** Makes the work due now, as if it had never been tried. */
    void requeue(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "UPDATE article SET due_at = now(), lease = NULL, tries = 0, losses = 0 WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Article> typed(List<?> rows) {
        return (List<Article>) rows;
    }
}
