package org.claimdesk.ingest.extraction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;

/** The claims found, article by article in reading order. */
@ApplicationScoped
public class CandidateClaims implements PanacheRepositoryBase<CandidateClaim, UUID> {

    /** Those of the version before, to be continued; none when there is none. */
    EarlierClaims before(Article article) {
        UUID older = article.supersedes();
        return new EarlierClaims(older == null ? List.of() : list("articleId = ?1 order by position", older));
    }

    /**
     * @param after position of the last claim of the page before, -1 for the first page
     */
    @Transactional
    public List<CandidateClaim> of(UUID articleId, int after, int limit) {
        return find("articleId = ?1 and position > ?2 order by position", articleId, after)
                .page(0, limit)
                .list();
    }
}
