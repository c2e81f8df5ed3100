package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the register said about a claim from one instant to the next; a withdrawal is a version too. */
@Entity
@IdClass(PublishedVersion.Key.class)
@Table(name = "published_version")
public class PublishedVersion {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Id
    @Column(name = "number")
    private long number;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private @Nullable Instant until;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClaimStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private Content content;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private @Nullable WithdrawalCause cause;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "actor")
    private @Nullable UUID actor;

    protected PublishedVersion() {}

    /** On record, with what the claim says now. */
    PublishedVersion(Claim claim, List<PublishedAppearance> appearances, Instant from, @Nullable UUID actor) {
        this.claimId = claim.id();
        this.number = claim.version();
        this.from = from;
        this.status = ClaimStatus.APPROVED;
        this.content = new Content(claim.statement(), appearances);
        this.actor = actor;
    }

    /** Off record: remembers what it said. */
    PublishedVersion(
            Claim claim,
            PublishedVersion last,
            Instant from,
            WithdrawalCause cause,
            @Nullable String reason,
            @Nullable UUID actor) {
        this.claimId = claim.id();
        this.number = claim.version();
        this.from = from;
        this.status = ClaimStatus.WITHDRAWN;
        this.content = last.content;
        this.cause = cause;
        this.reason = reason;
        this.actor = actor;
    }

    /**
     * Ends this version when the next begins.
     *
     * @return {@code now}, or a microsecond after this one began if the clock has not moved on
     */
    Instant endAt(Instant now) {
        var earliest = from.plus(1, ChronoUnit.MICROS);
        until = now.isAfter(earliest) ? now : earliest;
        return until;
    }

    public UUID claimId() {
        return claimId;
    }

    /** The claim's version with which this began; rising, not gapless. */
    public long number() {
        return number;
    }

    public Instant from() {
        return from;
    }

    public @Nullable Instant until() {
        return until;
    }

    public ClaimStatus status() {
        return status;
    }

    public Statement statement() {
        return content.statement();
    }

    public List<PublishedAppearance> appearances() {
        return content.appearances();
    }

    public @Nullable WithdrawalCause cause() {
        return cause;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable UUID actor() {
        return actor;
    }

    /** What was said and where it stood; one JSON document, because a statement alone is columns to Hibernate. */
    record Content(Statement statement, List<PublishedAppearance> appearances) {}

    /** Claim and number. */
    public record Key(UUID claimId, long number) implements Serializable {}
}
