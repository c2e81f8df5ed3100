package org.claimdesk.review.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where claims stand. */
@ApplicationScoped
public class Appearances implements PanacheRepositoryBase<Appearance, UUID> {

    public List<Appearance> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    public List<Appearance> ofAll(Collection<UUID> claimIds) {
        return list("claimId in ?1 order by claimId, position", claimIds);
    }

    /** Places in an article where claims were found for the first time. */
    List<Appearance> firstIn(UUID articleId) {
        return list("articleId = ?1 and position = 1 order by passageStart, ordinal", articleId);
    }

    /** The claim does not stand there after all. */
    void leave(UUID claimId, UUID articleId) {
        delete("claimId = ?1 and articleId = ?2", claimId, articleId);
    }

    boolean standsIn(UUID claimId, UUID articleId) {
        return count("claimId = ?1 and articleId = ?2", claimId, articleId) > 0;
    }

    /** Whether the claim stands in another article too that is not withdrawn. */
    boolean standsElsewhere(UUID claimId, UUID articleId) {
        return count(
                        "claimId = ?1 and articleId <> ?2 and articleId not in"
                                + " (select a.id from Article a where a.status = ?3)",
                        claimId,
                        articleId,
                        ArticleStatus.WITHDRAWN)
                > 0;
    }
}
