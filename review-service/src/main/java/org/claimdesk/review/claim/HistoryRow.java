package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a claim. The service's database role can add rows and read them, nothing else. */
@Entity
@Immutable
@IdClass(HistoryRow.Key.class)
@Table(name = "history")
public class HistoryRow {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "type")
    private String type;

    @Column(name = "version")
    private long version;

    @Column(name = "actor")
    private @Nullable UUID actor;

    @Column(name = "at")
    private Instant at;

    @Column(name = "body")
    private String body;

    @Column(name = "note_digest")
    private byte @Nullable [] noteDigest;

    @Column(name = "name_digest")
    private byte @Nullable [] nameDigest;

    @Column(name = "previous_hash")
    private byte[] previousHash;

    @Column(name = "hash")
    private byte[] hash;

    protected HistoryRow() {}

    /**
     * The next row of the claim's chain.
     *
     * @param at in whole microseconds, as the database keeps it
     * @param body JSON, kept byte for byte
     */
    HistoryRow(
            Claim claim,
            String type,
            @Nullable UUID actor,
            Instant at,
            String body,
            byte @Nullable [] noteDigest,
            byte @Nullable [] nameDigest) {
        this.claimId = claim.id();
        this.number = claim.history().number() + 1;
        this.type = type;
        this.version = claim.version();
        this.actor = actor;
        this.at = at;
        this.body = body;
        this.noteDigest = noteDigest;
        this.nameDigest = nameDigest;
        this.previousHash = claim.history().hash();
        this.hash = HistoryHash.START;
        this.hash = HistoryHash.of(line());
    }

    /** As values. */
    HistoryLine line() {
        return new HistoryLine(
                claimId, number, type, version, actor, at, body, noteDigest, nameDigest, previousHash, hash);
    }

    public UUID claimId() {
        return claimId;
    }

    public int number() {
        return number;
    }

    public String type() {
        return type;
    }

    public long version() {
        return version;
    }

    public @Nullable UUID actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public String body() {
        return body;
    }

    byte @Nullable [] noteDigest() {
        return noteDigest;
    }

    public byte @Nullable [] nameDigest() {
        return nameDigest;
    }

    public byte[] previousHash() {
        return previousHash;
    }

    public byte[] hash() {
        return hash;
    }

    /** Claim and number. */
    public record Key(UUID claimId, int number) implements Serializable {}
}
