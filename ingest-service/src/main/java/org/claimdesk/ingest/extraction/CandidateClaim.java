package org.claimdesk.ingest.extraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.claimdesk.ingest.article.Article;
import org.claimdesk.ingest.article.ArticleIdentity;
import org.claimdesk.ingest.events.ClaimExtracted;
import org.claimdesk.ingest.events.Extractor;
import org.claimdesk.language.Claim;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A statement that the extraction found in an article. Once written it never changes. */
@Entity
@Immutable
@Table(name = "candidate_claim")
public class CandidateClaim {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    private int position;

    private int ordinal;

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private ClaimDetails details;

    private @Nullable UUID continues;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CandidateClaim() {}

    /**
     * @param position counts the article's claims in reading order, from 0
     * @param earlier finds the same claim in the version before
     */
    CandidateClaim(Article article, int position, Claim claim, @Nullable Integer page, EarlierClaims earlier) {
        this.id = ArticleIdentity.claimId(
                article.contentHash(), claim.passage().start(), claim.passage().end(), claim.ordinal());
        this.articleId = article.id();
        this.position = position;
        this.ordinal = claim.ordinal();
        this.text = claim.text();
        this.details = ClaimDetails.of(claim, page);
        this.continues = earlier.take(details.passage().exact(), text);
    }

    ClaimExtracted toWire(Article article, Extractor extractor) {
        return new ClaimExtracted(
                id,
                articleId,
                ClaimExtracted.VERSION,
                ordinal,
                text,
                details.passage(),
                details.page(),
                details.checkworthiness(),
                details.needsContext(),
                details.attribution(),
                details.citations(),
                details.quantities(),
                details.times(),
                details.entities(),
                article.lane().name(),
                extractor,
                continues);
    }

    public UUID id() {
        return id;
    }

    /** The first claim of the line that this one continues: itself when it begins one. */
    UUID root() {
        return continues == null ? id : continues;
    }

    public UUID articleId() {
        return articleId;
    }

    public int position() {
        return position;
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    public ClaimDetails details() {
        return details;
    }
}
