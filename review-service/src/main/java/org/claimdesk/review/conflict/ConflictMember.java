package org.claimdesk.review.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in a conflict set, with what it gives for the attribute. */
@Entity
@IdClass(ConflictMember.Key.class)
@Table(name = "conflict_member")
class ConflictMember {

    @Id
    @Column(name = "set_id")
    private UUID setId;

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "value")
    private @Nullable String value;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ConflictMember() {}

    ConflictMember(UUID setId, UUID claimId, @Nullable String value, Instant now) {
        this.setId = setId;
        this.claimId = claimId;
        this.value = value;
        this.addedAt = now;
    }

    UUID setId() {
        return setId;
    }

    UUID claimId() {
        return claimId;
    }

    @Nullable
    String value() {
        return value;
    }

    void gives(@Nullable String other) {
        value = other;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** Set and claim. */
    record Key(UUID setId, UUID claimId) implements Serializable {}
}
