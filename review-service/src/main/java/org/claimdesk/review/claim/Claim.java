package org.claimdesk.review.claim;

import static org.claimdesk.review.claim.ClaimStatus.APPROVED;
import static org.claimdesk.review.claim.ClaimStatus.PARKED;
import static org.claimdesk.review.claim.ClaimStatus.PENDING;
import static org.claimdesk.review.claim.ClaimStatus.REJECTED;
import static org.claimdesk.review.claim.ClaimStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One statement and where it stands. {@code version} counts decisions, wording, rating and appearances; matches, leases
 * and comments never change it. Every caller of a transition holds the row's lock.
 */
@Entity
@Table(name = "claim")
public class Claim {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClaimStatus status;

    @Column(name = "version")
    private long version;

    @Embedded
    private Statement statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "reject_reason")
    private @Nullable RejectReason rejectReason;

    @Column(name = "under_review")
    private boolean underReview;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "marks")
    private Marks marks;

    @Column(name = "checkworthiness")
    private double checkworthiness;

    @Column(name = "needs_context")
    private boolean needsContext;

    @Embedded
    private Extractor extractor;

    @Column(name = "added_by")
    private @Nullable UUID addedBy;

    @Column(name = "priority")
    private double priority;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_version")
    private @Nullable Long publishedVersion;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Embedded
    private ChainHead history;

    protected Claim() {}

    /** @param parked whether it waits to be called instead of entering the queue */
    Claim(ArrivedClaim arrived, boolean parked, @Nullable UUID addedBy, Instant now) {
        this.id = arrived.id();
        this.version = 1;
        this.status = parked ? PARKED : PENDING;
        this.checkworthiness = arrived.checkworthiness();
        this.needsContext = arrived.needsContext();
        this.extractor = arrived.extractor();
        this.addedBy = addedBy;
        this.queuedAt = now;
        this.changedAt = now;
        this.history = ChainHead.START;
        this.marks = Marks.NONE;
        this.statement = arrived.statement();
        rank();
    }

    /**
     * Goes on record, or changes what is on record.
     *
     * @param rater the person deciding; a rating needs a citation that this person opened
     */
    public void approve(Statement decided, UUID rater, Instant now) {
        if (status == REJECTED) {
            throw new TransitionRefused(status, "approved; reopen it first");
        }
        decided.refuseUnfounded(rater);
        statement = decided;
        settled(APPROVED, null, now);
    }

    public void reject(RejectReason reason, Instant now) {
        if (!status.undecided()) {
            throw new TransitionRefused(status, "rejected; withdraw or reopen it first");
        }
        settled(REJECTED, reason, now);
    }

    public void park(Instant now) {
        if (status != PENDING) {
            throw new TransitionRefused(status, "parked");
        }
        become(PARKED, null, now);
    }

    public void withdraw(Instant now) {
        if (status != APPROVED) {
            throw new TransitionRefused(status, "withdrawn");
        }
        settled(WITHDRAWN, null, now);
    }

    /** Back into the queue, wording and citations kept as a proposal. */
    public void reopen(Instant now) {
        if (status == PENDING) {
            throw new TransitionRefused(status, "reopened");
        }
        become(PENDING, null, now);
    }

    /** What an undo does: everything a decision may have changed is as before, under a new version. */
    public void restore(ClaimState before, Instant now) {
        statement = before.statement();
        marks = marks.back(before.marks());
        become(before.status(), before.rejectReason(), now);
    }

    /**
     * Stays what it is, marked, and comes first in the queue; what is on record comes back into it.
     *
     * @return whether it was not marked for that already
     */
    boolean mark(ArticleChange change, Instant now) {
        return !marks.know(change) && become(marks.with(change), now);
    }

    /** What happened to the article was taken back. */
    boolean unmark(Marks rest, Instant now) {
        return !marks.equals(rest) && become(rest, now);
    }

    /**
     * A person has dealt with what happened to the article.
     *
     * @throws ChangeUnknown when nothing waits because of it
     */
    ArticleChange settle(UUID cause, Instant now) {
        var change = marks.open(cause).orElseThrow(() -> new ChangeUnknown(id, cause));
        become(marks.settled(change), now);
        return change;
    }

    /** The article around it changed while the claim stayed what it is. */
    void touch(Instant now) {
        version++;
        changedAt = now;
    }

    /** What was published about it says less than it did: whoever holds the older one takes the newer. */
    public void redacted(Instant now) {
        touch(now);
    }

    /** @param at strictly later than the claim's previous published instant */
    void approvedOnRecord(Instant at, @Nullable UUID by) {
        approvedAt = at;
        approvedBy = by;
    }

    void announced() {
        publishedVersion = version;
    }

    void appended(HistoryRow row) {
        history = new ChainHead(row.number(), row.hash());
    }

    /** A verdict on the claim is one on what happened to its articles too. */
    private void settled(ClaimStatus next, @Nullable RejectReason reason, Instant now) {
        marks = marks.settled();
        become(next, reason, now);
    }

    private void become(ClaimStatus next, @Nullable RejectReason reason, Instant now) {
        status = next;
        rejectReason = reason;
        become(marks, now);
    }

    private boolean become(Marks next, Instant now) {
        marks = next;
        touch(now);
        rank();
        return true;
    }

    private void rank() {
        underReview = status == APPROVED && marks.anyOpen();
        priority = Priority.of(checkworthiness, queuedAt, underReview, marks.anyOpen());
    }

    public UUID id() {
        return id;
    }

    public ClaimStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    public Statement statement() {
        return statement;
    }

    public ClaimState state() {
        return new ClaimState(status, statement, underReview, rejectReason, marks);
    }

    public boolean underReview() {
        return underReview;
    }

    public Marks marks() {
        return marks;
    }

    public double checkworthiness() {
        return checkworthiness;
    }

    public boolean needsContext() {
        return needsContext;
    }

    public Extractor extractor() {
        return extractor;
    }

    public @Nullable UUID addedBy() {
        return addedBy;
    }

    public double priority() {
        return priority;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** Version of the newest event on claims-reviewed; null when there never was one. */
    public @Nullable Long publishedVersion() {
        return publishedVersion;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable UUID approvedBy() {
        return approvedBy;
    }

    ChainHead history() {
        return history;
    }
}
