package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shell.digest.Sha256;
import org.claimdesk.shell.id.NameUuid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a claim stands: one passage of one article. The first one is where it was found. */
@Entity
@Table(name = "appearance")
public class Appearance {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "position")
    private int position;

    @Column(name = "page")
    private @Nullable Integer page;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "passage")
    private Passage passage;

    @Column(name = "passage_start")
    private int passageStart;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "speaker")
    private @Nullable String speaker;

    @Column(name = "origin")
    private @Nullable String origin;

    /** Of the words and what was read from them; equal where the same was read from the same words. */
    @Column(name = "print")
    private byte @Nullable [] print;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "cited")
    private List<CitedPage> cited;

    protected Appearance() {}

    /** The first appearance of a claim. */
    Appearance(ArrivedClaim claim) {
        this.id = NameUuid.of("appearance", claim.id().toString(), "1");
        this.claimId = claim.id();
        this.articleId = claim.articleId();
        this.position = 1;
        this.page = claim.page();
        this.passage = claim.passage();
        this.passageStart = claim.passage().start();
        this.ordinal = claim.ordinal();
        this.speaker = claim.attribution() == null ? null : claim.attribution().source();
        this.cited = claim.cited();
        this.print = Sha256.of(claim.text() + "\u001f" + claim.passage().exact());
    }

    /** A further appearance, of a claim that was found in an earlier version of the article. */
    Appearance(ArrivedClaim continued, UUID claimId, int position) {
        this(continued);
        this.id = NameUuid.of("appearance", claimId.toString(), continued.id().toString());
        this.claimId = claimId;
        this.position = position;
    }

    /** A further appearance, at the passage to which a person moved the claim. */
    Appearance(Claim claim, UUID articleId, PassageProposal moved, int position) {
        var attribution = claim.statement().attribution();
        this.id = NameUuid.of("appearance", claim.id().toString(), "moved", articleId.toString());
        this.claimId = claim.id();
        this.articleId = articleId;
        this.position = position;
        this.page = moved.page();
        this.passage = moved.passage();
        this.passageStart = moved.passage().start();
        this.speaker = attribution == null ? null : attribution.source();
        this.cited = List.of();
    }

    /** The same place as a further one of another claim that says the same. */
    Appearance(Appearance of, UUID claimId, int position) {
        this.id = NameUuid.of("appearance", claimId.toString(), of.id.toString());
        this.claimId = claimId;
        this.articleId = of.articleId;
        this.position = position;
        this.page = of.page;
        this.passage = of.passage;
        this.passageStart = of.passageStart;
        this.ordinal = of.ordinal;
        this.speaker = of.speaker;
        this.origin = of.origin;
        this.cited = of.cited;
        this.print = of.print;
    }

    int position() {
        return position;
    }

    public UUID id() {
        return id;
    }

    public @Nullable String speaker() {
        return speaker;
    }

    /** The house behind it, as far as matching found one. */
    public @Nullable String origin() {
        return origin;
    }

    public UUID claimId() {
        return claimId;
    }

    public UUID articleId() {
        return articleId;
    }

    public boolean first() {
        return position == 1;
    }

    public @Nullable Integer page() {
        return page;
    }

    public Passage passage() {
        return passage;
    }

    public int ordinal() {
        return ordinal;
    }

    public List<CitedPage> cited() {
        return cited;
    }

    /** As it goes on record; a corrected attribution counts for the passage the claim was found at. */
    PublishedAppearance publish(Statement statement, Article article) {
        var corrected =
                statement.attribution() == null ? null : statement.attribution().source();
        return new PublishedAppearance(articleId, passage, first() ? corrected : speaker, origin, article.metadata());
    }
}
