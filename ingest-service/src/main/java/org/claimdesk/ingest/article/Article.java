package org.claimdesk.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.ingest.events.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * An article from its upload on. It decides what may happen to it; whoever changes it holds its row's lock. The columns
 * of the work in the background (due_at, lease, tries, losses) are not mapped: only SQL touches them.
 */
@Entity
@Table(name = "article")
public class Article {

    @Id
    private UUID id;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "content_type")
    private String contentType;

    private long size;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    @Enumerated(EnumType.STRING)
    private @Nullable Notice notice;

    private @Nullable String failure;

    private long version;

    @Embedded
    private ArticleDetails details;

    private String language;

    @Column(name = "claim_count")
    private int claimCount;

    @Column(name = "extractor_name")
    private @Nullable String extractorName;

    @Column(name = "extractor_version")
    private @Nullable String extractorVersion;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    private @Nullable UUID supersedes;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Article() {}

    Article(ReadUpload upload, @Nullable UUID duplicateOf, UUID uploadedBy, Instant uploadedAt) {
        this.id = ArticleIdentity.articleId(upload.contentHash());
        this.contentHash = upload.contentHash();
        this.textHash = upload.textHash();
        this.contentType = upload.contentType();
        this.size = upload.bytes().length;
        this.fileName = upload.fileName();
        this.status = ArticleStatus.EXTRACTING;
        this.lane = upload.lane();
        this.details = upload.details();
        this.language = "und";
        this.duplicateOf = duplicateOf;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /**
     * The extraction is done.
     *
     * @param heading to go by when nobody gave a title
     * @param opening to go by when there is no file name either
     * @throws ArticleStateException when no extraction is due
     */
    public void publish(
            Extractor extractor,
            String language,
            int claimCount,
            @Nullable Notice notice,
            @Nullable String heading,
            @Nullable String opening) {
        require(status == ArticleStatus.EXTRACTING, "is not waiting for its extraction");
        this.status = ArticleStatus.PUBLISHED;
        this.version = 1;
        this.extractorName = extractor.name();
        this.extractorVersion = extractor.version();
        this.language = language;
        this.claimCount = claimCount;
        this.notice = notice;
        this.details = details.or(ArticleDetails.titled(heading))
                .or(ArticleDetails.titled(Cleaned.stem(fileName)))
                .or(ArticleDetails.titled(opening));
    }

    /**
     * The extraction is given up.
     *
     * @param reason a sentence for the uploader
     */
    public void fail(String reason) {
        require(status == ArticleStatus.EXTRACTING, "is not waiting for its extraction");
        this.status = ArticleStatus.FAILED;
        this.failure = reason;
    }

    boolean saysTheSameAs(Article other) {
        return textHash.equals(other.textHash);
    }

    void retry() {
        require(status == ArticleStatus.FAILED, "has not failed, so there is nothing to try again");
        this.status = ArticleStatus.EXTRACTING;
        this.failure = null;
    }

    /** Somebody waits for it now: a LIVE upload of bytes that wait in the archive. */
    void hurry() {
        if (status == ArticleStatus.EXTRACTING) {
            this.lane = Lane.LIVE;
        }
    }

    /** It is a new version of that article, which is extracted first: to be compared with, it must be done. */
    void supersede(Article older) {
        this.supersedes = older.id;
        if (lane == Lane.LIVE) {
            older.hurry();
        }
    }

    /** Returns whether anything changed that must be published. */
    boolean correct(ArticleDetails corrected) {
        require(status != ArticleStatus.WITHDRAWN, "is withdrawn; an editor can restore it first");
        if (corrected.equals(details)) {
            return false;
        }
        this.details = corrected;
        return nextVersion();
    }

    /** Another place was added. Returns whether that must be published. */
    boolean nextVersion() {
        if (status != ArticleStatus.PUBLISHED) {
            return false;
        }
        version++;
        return true;
    }

    void withdraw(String reason, UUID account, Instant now) {
        require(status == ArticleStatus.PUBLISHED, "is not published, so it cannot be withdrawn");
        this.status = ArticleStatus.WITHDRAWN;
        this.withdrawal = new Withdrawal(reason, account, now);
        version++;
    }

    void restore() {
        require(status == ArticleStatus.WITHDRAWN, "is not withdrawn, so it cannot be restored");
        this.status = ArticleStatus.PUBLISHED;
        this.withdrawal = null;
        version++;
    }

    /** @throws StaleArticleException when the caller knows an older one; null knows nothing */
    void requireVersion(@Nullable Long known) {
        if (known != null && known != version) {
            throw new StaleArticleException(version);
        }
    }

    private void require(boolean allowed, String otherwise) {
        if (!allowed) {
            throw new ArticleStateException(status, otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public String contentHash() {
        return contentHash;
    }

    public String contentType() {
        return contentType;
    }

    /** Bytes of the original. */
    public long size() {
        return size;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    public ArticleStatus status() {
        return status;
    }

    public Lane lane() {
        return lane;
    }

    public @Nullable Notice notice() {
        return notice;
    }

    /** Why the extraction was given up; null unless it was. */
    public @Nullable String failure() {
        return failure;
    }

    /** Counts the article's events; 0 until it is published. */
    public long version() {
        return version;
    }

    public ArticleDetails details() {
        return details;
    }

    public String language() {
        return language;
    }

    public int claimCount() {
        return claimCount;
    }

    /** Null until the extraction is done. */
    public @Nullable Extractor extractor() {
        return extractorName == null || extractorVersion == null
                ? null
                : new Extractor(extractorName, extractorVersion);
    }

    public @Nullable UUID duplicateOf() {
        return duplicateOf;
    }

    public @Nullable UUID supersedes() {
        return supersedes;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }
}
