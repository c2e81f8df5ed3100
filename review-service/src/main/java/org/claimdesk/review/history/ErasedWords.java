package org.claimdesk.review.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Everywhere that what a person wrote is kept. */
@ApplicationScoped
class ErasedWords {

    private static final String NOTE = "delete from history_note where claim_id = :claim and number = :number";
    private static final String NAME = "delete from history_name where account_id = :account";
    private static final String ROW =
            "select type, version, actor, body from history where claim_id = :claim and number = :number";
    private static final String COMMENT = "delete from claim_comment where id = :id";
    private static final String DECISION = "update decision set comment = null,"
            + " reason = case when verdict = 'REJECT' then reason end where id = :id";
    private static final String VERDICT = "select 1 from (select erase_blind_words(:claim, :version, :judge)) done";
    private static final String PUBLISHED = "update published_version set reason = null"
            + " where claim_id = :claim and number = :version and reason is not null";

    private final EntityManager entities;
    private final ObjectMapper json;

    ErasedWords(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * @return whether the words had been published
     * @throws NoteUnknown when there are none
     */
    @Transactional(TxType.MANDATORY)
    boolean note(UUID claim, int number) {
        int notes = entities.createNativeQuery(NOTE)
                .setParameter("claim", claim)
                .setParameter("number", number)
                .executeUpdate();
        if (notes == 0) {
            throw new NoteUnknown();
        }
        var row = (Tuple) entities.createNativeQuery(ROW, Tuple.class)
                .setParameter("claim", claim)
                .setParameter("number", number)
                .getSingleResult();
        switch (row.get("type", String.class)) {
            case "COMMENTED" -> by(COMMENT, row, "commentId");
            case "DECIDED" -> by(DECISION, row, "decisionId");
            case "JUDGED" ->
                entities.createNativeQuery(VERDICT)
                        .setParameter("claim", claim)
                        .setParameter("version", row.get("version"))
                        .setParameter("judge", row.get("actor"))
                        .getResultList();
            default -> {
                // Kept nowhere else.
            }
        }
        return entities.createNativeQuery(PUBLISHED)
                        .setParameter("claim", claim)
                        .setParameter("version", row.get("version"))
                        .executeUpdate()
                > 0;
    }

    @Transactional(TxType.MANDATORY)
    void name(UUID account) {
        entities.createNativeQuery(NAME).setParameter("account", account).executeUpdate();
    }

    private void by(String sql, Tuple row, String field) {
        entities.createNativeQuery(sql)
                .setParameter("id", id(row.get("body", String.class), field))
                .executeUpdate();
    }

    private UUID id(String body, String field) {
        try {
            return UUID.fromString(json.readTree(body).path(field).asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a history row whose body is not JSON", e);
        }
    }
}
