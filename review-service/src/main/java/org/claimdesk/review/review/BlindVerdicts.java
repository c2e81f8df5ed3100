package org.claimdesk.review.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Statement;
import org.jspecify.annotations.Nullable;

/** What reviewers think of a claim before they know of each other. A verdict is on one version; the next one begins anew. */
@ApplicationScoped
class BlindVerdicts {

    private static final String OF = """
        select account_id as by, cast(draft as text) as draft, given_at as at from blind_verdict
        where claim_id = :claim and version = :version order by given_at, account_id\
        """;

    private final EntityManager entities;
    private final ObjectMapper json;

    BlindVerdicts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** First the one that was given first. */
    @Transactional(TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    List<Given> on(UUID claim, long version) {
        List<Tuple> rows = entities.createNativeQuery(OF, Tuple.class)
                .setParameter("claim", claim)
                .setParameter("version", version)
                .getResultList();
        return rows.stream()
                .map(row -> new Given(
                        row.get("by", UUID.class), read(row.get("draft", String.class)), row.get("at", Instant.class)))
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    void give(Claim claim, DecisionDraft draft, UUID account, Instant now) {
        entities.createNativeQuery("insert into blind_verdict (claim_id, version, account_id, verdict, draft, given_at)"
                        + " values (:claim, :version, :account, :verdict, cast(:draft as jsonb), :at)")
                .setParameter("claim", claim.id())
                .setParameter("version", claim.version())
                .setParameter("account", account)
                .setParameter("verdict", String.valueOf(draft.verdict()))
                .setParameter("draft", write(draft))
                .setParameter("at", now)
                .executeUpdate();
    }

    private DecisionDraft read(String draft) {
        try {
            return json.readValue(draft, DecisionDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored verdict that cannot be read", e);
        }
    }

    private String write(DecisionDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a verdict that cannot be stored", e);
        }
    }

    /** Who thinks what. */
    record Given(UUID by, DecisionDraft draft, Instant at) {

        /** Whether the two come to the same: the reasons of two rejections may differ, what goes on record may not. */
        boolean agrees(DecisionDraft other) {
            return draft.verdict() == other.verdict()
                    && Objects.equals(plain(draft.text()), plain(other.text()))
                    && draft.rating() == other.rating();
        }

        private static @Nullable String plain(@Nullable String text) {
            return text == null ? null : Statement.plain(text);
        }
    }
}
