package org.claimdesk.review.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One attribute about which claims differ. A person's finding is kept whatever comes after it. */
@Entity
@Table(name = "conflict_set")
public class ConflictSet {

    @Id
    private UUID id;

    @Column(name = "version")
    private long version;

    @Column(name = "attribute")
    private String attribute;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ConflictStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private @Nullable ConflictVerdict finding;

    @Column(name = "finding_note")
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "finding_citations")
    private List<FindingCitation> citations;

    @Column(name = "preferred")
    private @Nullable UUID preferred;

    @Column(name = "found_by")
    private @Nullable UUID foundBy;

    @Column(name = "found_at")
    private @Nullable Instant foundAt;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ConflictSet() {}

    ConflictSet(UUID id, String attribute, Instant now) {
        this.id = id;
        this.version = 0;
        this.attribute = attribute;
        this.status = ConflictStatus.OPEN;
        this.citations = List.of();
        this.begunAt = now;
        this.changedAt = now;
    }

    /** @param grown whether a member joined: what was settled without it is looked at again */
    void follow(boolean grown, boolean conflicting, Instant now) {
        if (!conflicting) {
            status = ConflictStatus.DISSOLVED;
        } else if (status == ConflictStatus.DISSOLVED) {
            status = finding == null ? ConflictStatus.OPEN : ConflictStatus.SETTLED;
        }
        if (conflicting && grown && status == ConflictStatus.SETTLED) {
            status = ConflictStatus.OPEN;
            reopenedAt = now;
        }
        changed(now);
    }

    /** Goes on in an older one; its finding is kept there when that has none. */
    void mergeInto(ConflictSet older, Instant now) {
        if (older.finding == null && finding != null) {
            older.finding = finding;
            older.note = note;
            older.citations = citations;
            older.preferred = preferred;
            older.foundBy = foundBy;
            older.foundAt = foundAt;
            older.status = ConflictStatus.SETTLED;
        }
        status = ConflictStatus.MERGED;
        mergedInto = older.id;
        changed(now);
    }

    void settle(FindingDraft draft, UUID by, Instant now) {
        if (status == ConflictStatus.MERGED || status == ConflictStatus.DISSOLVED) {
            throw new ConflictOver(status);
        }
        finding = draft.verdict();
        note = draft.note();
        citations = draft.citations() == null ? List.of() : List.copyOf(draft.citations());
        preferred = draft.preferred();
        foundBy = by;
        foundAt = now;
        reopenedAt = null;
        status = ConflictStatus.SETTLED;
        changed(now);
    }

    private void changed(Instant now) {
        version++;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String attribute() {
        return attribute;
    }

    public ConflictStatus status() {
        return status;
    }

    public @Nullable FindingItem finding() {
        return finding == null || foundBy == null || foundAt == null
                ? null
                : new FindingItem(finding, note, citations, preferred, foundBy, foundAt);
    }

    public @Nullable Instant reopenedAt() {
        return reopenedAt;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
