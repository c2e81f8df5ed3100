package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Which article is a new version of which: the address tells. */
@ApplicationScoped
class Editions {

    private static final String NEWEST = """
            SELECT a.id FROM article a JOIN article_address d ON d.article_id = a.id
            WHERE md5(d.address) = md5(:address) AND d.address = :address AND a.status IN ('EXTRACTING', 'PUBLISHED')
            ORDER BY a.uploaded_at DESC, a.id DESC LIMIT 1""";

    private final EntityManager entities;

    Editions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The newest article under one of the addresses. Until the transaction ends nobody else gets an answer for them: of two
     * versions that come at once, one supersedes the other.
     */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> newest(Collection<String> addresses) {
        for (String address : addresses) {
            entities.createNativeQuery(
                            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:address, 1))", Integer.class)
                    .setParameter("address", address)
                    .getSingleResult();
        }
        for (String address : addresses) {
            var found = entities.createNativeQuery(NEWEST, UUID.class)
                    .setParameter("address", address)
                    .getResultList();
            if (!found.isEmpty()) {
                return Optional.of((UUID) found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** Notes where an article stands. */
    @Transactional(TxType.MANDATORY)
    void note(UUID articleId, Collection<String> addresses) {
        for (String address : addresses) {
            entities.createNativeQuery("INSERT INTO article_address VALUES (:id, :address) ON CONFLICT DO NOTHING")
                    .setParameter("id", articleId)
                    .setParameter("address", address)
                    .executeUpdate();
        }
    }
}
