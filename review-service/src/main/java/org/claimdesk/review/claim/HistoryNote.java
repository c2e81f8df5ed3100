package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a person wrote with an entry of the history; can be erased without breaking the chain. */
@Entity
@Immutable
@IdClass(HistoryRow.Key.class)
@Table(name = "history_note")
public class HistoryNote {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "salt")
    private byte[] salt;

    @Column(name = "text")
    private String text;

    protected HistoryNote() {}

    HistoryNote(UUID claimId, int number, byte[] salt, String text) {
        this.claimId = claimId;
        this.number = number;
        this.salt = salt;
        this.text = text;
    }

    public int number() {
        return number;
    }

    byte[] salt() {
        return salt;
    }

    public String text() {
        return text;
    }
}
