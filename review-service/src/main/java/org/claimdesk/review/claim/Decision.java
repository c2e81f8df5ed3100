package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One verdict on a claim, with the states around it. The system decides too, then nobody is named. */
@Entity
@Table(name = "decision")
public class Decision {

    /** How long a decision can be undone; later there is reopening, which says why. */
    public static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "comment")
    private @Nullable String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before")
    private ClaimState before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after")
    private ClaimState after;

    @Column(name = "bulk_id")
    private @Nullable UUID bulkId;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected Decision() {}

    /** @param claim as it is after the decision */
    Decision(Claim claim, ClaimState before, Ruling ruling, Instant now) {
        this.id = UUID.randomUUID();
        this.claimId = claim.id();
        this.version = claim.version();
        this.verdict = ruling.verdict();
        this.reason = ruling.reason();
        this.comment = ruling.comment();
        this.bulkId = ruling.bulkId();
        this.decidedBy = ruling.actor();
        this.before = before;
        this.after = claim.state();
        this.decidedAt = now;
    }

    /**
     * Takes the decision back. The caller holds the claim's lock and has made sure that it is the newest.
     *
     * @throws DecisionSuperseded when it was undone before
     * @throws UndoExpired after {@link #UNDO_WITHIN}
     */
    void undo(Claim claim, @Nullable UUID by, Instant now) {
        if (undoneAt != null) {
            throw new DecisionSuperseded();
        }
        refuseLate(now);
        lift(claim, by, now);
    }

    /** @throws UndoExpired after {@link #UNDO_WITHIN} */
    public void refuseLate(Instant now) {
        if (late(decidedAt, now)) {
            throw new UndoExpired(UNDO_WITHIN.toMinutes());
        }
    }

    /** @throws NotYourDecision when somebody else decided, unless the account may undo what others decided */
    public void refuseOthers(UUID account, boolean anybodys) {
        if (!anybodys && !account.equals(decidedBy)) {
            throw new NotYourDecision();
        }
    }

    /** Whether what was decided then can be undone no more. */
    public static boolean late(Instant decidedAt, Instant now) {
        return now.isAfter(decidedAt.plus(UNDO_WITHIN));
    }

    /** Takes it back at any time, as the system does with its own. */
    void lift(Claim claim, @Nullable UUID by, Instant now) {
        undoneBy = by;
        undoneAt = now;
        claim.restore(before, now);
    }

    /** The new version to which a MOVE moved the claim. */
    Optional<UUID> movedTo() {
        return before.marks().open().stream()
                .filter(change -> after.marks().open().stream().noneMatch(change::sameAs))
                .map(ArticleChange::newer)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public long version() {
        return version;
    }

    public Verdict verdict() {
        return verdict;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String comment() {
        return comment;
    }

    public ClaimState after() {
        return after;
    }

    public @Nullable UUID bulkId() {
        return bulkId;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public boolean undoable(Instant now) {
        return undoneAt == null && decidedBy != null && !late(decidedAt, now);
    }
}
