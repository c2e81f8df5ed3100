package org.claimdesk.review.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the history. The caller holds the claim's lock, or has just made the claim. */
@ApplicationScoped
public class HistoryLog {

    private final HistoryRows rows;
    private final HistoryNotes notes;
    private final HistoryNames names;
    private final ObjectMapper json;

    HistoryLog(HistoryRows rows, HistoryNotes notes, HistoryNames names, ObjectMapper json) {
        this.rows = rows;
        this.notes = notes;
        this.names = names;
        this.json = json;
    }

    /**
     * @param body what happened, without anything a person wrote freely
     * @param note what a person wrote; kept apart, erasable
     * @return the row's number
     */
    @Transactional(TxType.MANDATORY)
    public int append(
            Claim claim, String type, @Nullable UUID actor, Instant at, Map<String, ?> body, @Nullable String note) {
        byte[] salt = Salt.fresh();
        byte[] digest = note == null ? null : HistoryHash.ofNote(salt, note);
        byte[] name = actor == null ? null : names.digest(actor);
        var row = new HistoryRow(claim, type, actor, at, write(body), digest, name);
        rows.persist(row);
        claim.appended(row);
        if (note != null) {
            notes.persist(new HistoryNote(claim.id(), row.number(), salt, note));
        }
        return row.number();
    }

    private String write(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a history entry that cannot be written", e);
        }
    }
}
