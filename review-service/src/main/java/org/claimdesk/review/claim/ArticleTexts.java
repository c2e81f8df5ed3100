package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Texts of articles that are not withdrawn. */
@ApplicationScoped
public class ArticleTexts implements PanacheRepositoryBase<ArticleText, UUID> {

    /** @throws ArticleUnknown when there is none */
    public ArticleText get(UUID article) {
        return findByIdOptional(article).orElseThrow(() -> new ArticleUnknown(article));
    }
}
