package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A remark for colleagues; changes nothing about the claim. */
@Entity
@Table(name = "claim_comment")
public class ClaimComment {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "text")
    private String text;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ClaimComment() {}

    public ClaimComment(UUID claimId, String text, UUID writtenBy, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.claimId = claimId;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
