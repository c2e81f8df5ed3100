package org.claimdesk.review.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.id.NameUuid;
import org.jspecify.annotations.Nullable;

/** How two claims stand to each other: what a comparison found, and above it what a person said. */
@Entity
@Table(name = "relation")
public class Relation {

    @Id
    private UUID id;

    @Column(name = "version")
    private long version;

    @Column(name = "first_claim")
    private UUID firstClaim;

    @Column(name = "second_claim")
    private UUID secondClaim;

    @Column(name = "first_article")
    private UUID firstArticle;

    @Column(name = "second_article")
    private UUID secondArticle;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private @Nullable RelationKind kind;

    @Column(name = "newer")
    private @Nullable UUID newer;

    @Column(name = "score")
    private double score;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "attribute")
    private @Nullable String attribute;

    @Column(name = "first_value")
    private @Nullable String firstValue;

    @Column(name = "second_value")
    private @Nullable String secondValue;

    @Column(name = "first_origin")
    private @Nullable String firstOrigin;

    @Column(name = "second_origin")
    private @Nullable String secondOrigin;

    @Column(name = "copied")
    private boolean copied;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private @Nullable PairVerdict verdict;

    @Column(name = "verdict_by")
    private @Nullable UUID verdictBy;

    @Column(name = "verdict_at")
    private @Nullable Instant verdictAt;

    @Column(name = "compared_at")
    private Instant comparedAt;

    @Column(name = "published_version")
    private @Nullable Long publishedVersion;

    @Column(name = "published_related")
    private boolean publishedRelated;

    protected Relation() {}

    /** A pair of which nothing is known yet; the claims in any order. */
    Relation(Side one, Side other) {
        boolean inOrder = inOrder(one.claimId(), other.claimId());
        this.id = idOf(one.claimId(), other.claimId());
        this.version = 0;
        this.firstClaim = (inOrder ? one : other).claimId();
        this.firstArticle = (inOrder ? one : other).articleId();
        this.secondClaim = (inOrder ? other : one).claimId();
        this.secondArticle = (inOrder ? other : one).articleId();
        this.comparedAt = Instant.EPOCH;
    }

    /** One id whichever claim comes first. */
    static UUID idOf(UUID one, UUID other) {
        return inOrder(one, other)
                ? NameUuid.of("relation", one.toString(), other.toString())
                : NameUuid.of("relation", other.toString(), one.toString());
    }

    /** As PostgreSQL orders them: by their bytes, as their letters do; {@code UUID.compareTo} counts signed. */
    static boolean inOrder(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0;
    }

    /** What a comparison found; a person's verdict stands above it. */
    void compared(Found found, Instant now) {
        boolean asked = found.of().equals(firstClaim);
        kind = found.kind();
        newer = found.newer();
        score = found.score();
        reason = found.reason();
        attribute = found.attribute();
        firstValue = asked ? found.value() : found.otherValue();
        secondValue = asked ? found.otherValue() : found.value();
        firstOrigin = asked ? found.origin() : found.otherOrigin();
        secondOrigin = asked ? found.otherOrigin() : found.origin();
        copied = found.copied();
        comparedAt = now;
        version++;
    }

    /** Nothing speaks for a relation any more. */
    void dropped(String why, Instant now) {
        kind = null;
        newer = null;
        reason = why;
        comparedAt = now;
        version++;
    }

    void judged(PairVerdict said, UUID by, Instant now) {
        verdict = said;
        verdictBy = by;
        verdictAt = now;
        version++;
    }

    /** @param related what the topic says now */
    void published(boolean related) {
        publishedVersion = version;
        publishedRelated = related;
    }

    boolean says(Found found) {
        boolean asked = found.of().equals(firstClaim);
        return kind == found.kind()
                && reason.equals(found.reason())
                && copied == found.copied()
                && java.util.Objects.equals(asked ? firstOrigin : secondOrigin, found.origin())
                && java.util.Objects.equals(asked ? secondOrigin : firstOrigin, found.otherOrigin());
    }

    /** What holds: the comparison, unless a person said otherwise; null when the two do not stand to each other. */
    public @Nullable RelationKind holds() {
        if (verdict == PairVerdict.SAME) {
            return RelationKind.AGREES;
        }
        boolean refused = verdict == PairVerdict.NOT_SAME && kind == RelationKind.AGREES
                || verdict == PairVerdict.NOT_A_CONFLICT && kind == RelationKind.CONFLICTS;
        return refused ? RelationKind.RELATED : kind;
    }

    boolean judgedSame() {
        return verdict == PairVerdict.SAME;
    }

    /** Whether the world hears of it: copies within one origin are told by it, merged claims are one. */
    public boolean toPublish() {
        return holds() != null && verdict != PairVerdict.SAME && !(copied && holds() == RelationKind.AGREES);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public List<UUID> claims() {
        return List.of(firstClaim, secondClaim);
    }

    public UUID other(UUID claim) {
        return claim.equals(firstClaim) ? secondClaim : firstClaim;
    }

    /** The article of one of the two. */
    public UUID articleOf(UUID claim) {
        return claim.equals(firstClaim) ? firstArticle : secondArticle;
    }

    public @Nullable String valueOf(UUID claim) {
        return claim.equals(firstClaim) ? firstValue : secondValue;
    }

    public @Nullable String originOf(UUID claim) {
        return claim.equals(firstClaim) ? firstOrigin : secondOrigin;
    }

    public @Nullable UUID newer() {
        return holds() == RelationKind.UPDATES ? newer : null;
    }

    public double score() {
        return score;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String attribute() {
        return attribute;
    }

    public boolean copied() {
        return copied;
    }

    public @Nullable Judged judged() {
        return verdict == null || verdictBy == null || verdictAt == null
                ? null
                : new Judged(verdict, verdictBy, verdictAt);
    }

    public Instant comparedAt() {
        return comparedAt;
    }

    public @Nullable Long publishedVersion() {
        return publishedVersion;
    }

    public boolean publishedRelated() {
        return publishedRelated;
    }

    /** A claim and where it was found. */
    public record Side(UUID claimId, UUID articleId) {}

    /** What a person said, who and when. */
    public record Judged(PairVerdict verdict, UUID by, Instant at) {}
}
