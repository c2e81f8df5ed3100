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

    @Column(name = "checkworthiness")
    private double checkworthiness;

    @Column(name = "needs_context")
    private boolean needsContext;

    @Column(name = "extractor_name")
    private String extractorName;

    @Column(name = "extractor_version")
    private String extractorVersion;

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

    @Column(name = "history_number")
    private int historyNumber;

    @Column(name = "history_hash")
    private byte[] historyHash;

    protected Claim() {}

    /** @param parked whether it waits to be called instead of entering the queue */
    Claim(ArrivedClaim arrived, boolean parked, @Nullable UUID addedBy, Instant now) {
        this.id = arrived.id();
        this.version = 1;
        this.status = parked ? PARKED : PENDING;
        this.checkworthiness = arrived.checkworthiness();
        this.needsContext = arrived.needsContext();
        this.extractorName = arrived.extractor().name();
        this.extractorVersion = arrived.extractor().version();
        this.addedBy = addedBy;
        this.queuedAt = now;
        this.changedAt = now;
        this.historyHash = HistoryHash.START;
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
        if (decided.citations().isEmpty()) {
            throw new CitationMissing();
        }
        boolean opened = decided.citations().stream()
                .anyMatch(citation -> citation.openedElsewhere() && rater.equals(citation.openedBy()));
        if (decided.rating() != null && !opened) {
            throw new SourceNotOpened();
        }
        statement = decided;
        become(APPROVED, null, now);
    }

    public void reject(RejectReason reason, Instant now) {
        if (status != PENDING && status != PARKED) {
            throw new TransitionRefused(status, "rejected; withdraw or reopen it first");
        }
        become(REJECTED, reason, now);
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
        become(WITHDRAWN, null, now);
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
        become(before.status(), before.rejectReason(), now);
        underReview = before.underReview();
        rank();
    }

    /** Stays on record, marked, and comes back into the queue. */
    void flag(Instant now) {
        become(APPROVED, null, now);
        underReview = true;
        rank();
    }

    /** The article is back: what was marked for it is no longer. */
    void unflag(Instant now) {
        become(APPROVED, null, now);
    }

    /** The article around it changed while the claim stayed what it is. */
    void touch(Instant now) {
        version++;
        changedAt = now;
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
        historyNumber = row.number();
        historyHash = row.hash();
    }

    private void become(ClaimStatus next, @Nullable RejectReason reason, Instant now) {
        status = next;
        rejectReason = reason;
        underReview = false;
        touch(now);
        rank();
    }

    private void rank() {
        priority = Priority.of(checkworthiness, queuedAt, underReview);
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
        return new ClaimState(status, statement, underReview, rejectReason);
    }

    public boolean underReview() {
        return underReview;
    }

    public double checkworthiness() {
        return checkworthiness;
    }

    public boolean needsContext() {
        return needsContext;
    }

    public Extractor extractor() {
        return new Extractor(extractorName, extractorVersion);
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

    int historyNumber() {
        return historyNumber;
    }

    byte[] historyHash() {
        return historyHash;
    }
}
