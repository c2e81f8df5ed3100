package org.claimdesk.review.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the history. The caller holds the claim's lock, or has just made the claim. */
@ApplicationScoped
public class HistoryLog {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HistoryRows rows;
    private final HistoryNotes notes;
    private final ObjectMapper json;

    HistoryLog(HistoryRows rows, HistoryNotes notes, ObjectMapper json) {
        this.rows = rows;
        this.notes = notes;
        this.json = json;
    }

    /**
     * @param body what happened, without anything a person wrote freely
     * @param note what a person wrote; kept apart, erasable
     */
    @Transactional(TxType.MANDATORY)
    public void append(
            Claim claim, String type, @Nullable UUID actor, Instant at, Map<String, ?> body, @Nullable String note) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] digest = note == null ? null : HistoryHash.ofNote(salt, note);
        var row = new HistoryRow(claim, type, actor, at, write(body), digest);
        rows.persist(row);
        claim.appended(row);
        if (note != null) {
            notes.persist(new HistoryNote(claim.id(), row.number(), salt, note));
        }
    }

    private String write(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a history entry that cannot be written", e);
        }
    }
}
