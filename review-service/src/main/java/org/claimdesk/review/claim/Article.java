package org.claimdesk.review.claim;

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

/** An article as the bench knows it, without its text. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    private UUID id;

    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ArticleStatus status;

    @Column(name = "title")
    private @Nullable String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "bylines")
    private List<String> bylines;

    @Column(name = "publisher")
    private @Nullable String publisher;

    @Column(name = "published_at")
    private @Nullable String publishedAt;

    @Column(name = "url")
    private @Nullable String url;

    @Column(name = "language")
    private @Nullable String language;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "lane")
    private Lane lane;

    @Column(name = "claim_count")
    private int claimCount;

    @Column(name = "uploaded_by")
    private @Nullable UUID uploadedBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "supersedes")
    private @Nullable UUID supersedes;

    @Column(name = "claims_arrived")
    private int claimsArrived;

    protected Article() {}

    /** Whether an event with this version says something new; events arrive twice and, after a replay, late. */
    boolean isOlderThan(long arrived) {
        return version < arrived;
    }

    void publish(ArrivedArticle arrived) {
        version = arrived.version();
        status = ArticleStatus.PUBLISHED;
        title = arrived.metadata().title();
        bylines = arrived.metadata().bylines();
        publisher = arrived.metadata().publisher();
        publishedAt = arrived.metadata().publishedAt();
        url = arrived.metadata().url();
        language = arrived.metadata().language();
        contentHash = arrived.contentHash();
        lane = arrived.lane();
        claimCount = arrived.claimCount();
        uploadedBy = arrived.uploadedBy();
        withdrawalReason = null;
        supersedes = arrived.supersedes();
    }

    void withdraw(long withdrawnVersion, @Nullable String reason) {
        version = withdrawnVersion;
        status = ArticleStatus.WITHDRAWN;
        withdrawalReason = reason;
    }

    void claimArrived() {
        claimsArrived++;
    }

    /** Whether it is there with all its claims. */
    boolean complete() {
        return status == ArticleStatus.PUBLISHED && claimsArrived >= claimCount;
    }

    /** The article of which it is a new version. */
    public @Nullable UUID supersedes() {
        return supersedes;
    }

    public UUID id() {
        return id;
    }

    public ArticleStatus status() {
        return status;
    }

    public boolean withdrawn() {
        return status == ArticleStatus.WITHDRAWN;
    }

    public ArticleMetadata metadata() {
        return new ArticleMetadata(title, publisher, publishedAt, url, bylines, language);
    }

    /** SHA-256 of the document's bytes, in hexadecimal, from which the article's id is made; null as long as it is awaited. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    public @Nullable UUID uploadedBy() {
        return uploadedBy;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }
}
