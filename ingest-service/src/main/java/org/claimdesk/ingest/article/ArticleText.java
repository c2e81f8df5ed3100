package org.claimdesk.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ingest.events.Passage;
import org.claimdesk.ingest.events.Reference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The normalised text of an article and what the extraction says about its parts. */
@Entity
@Table(name = "article_text")
public class ArticleText {

    @Id
    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<Passage> passages;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "citations")
    private List<Reference> references;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ArticleText() {}

    ArticleText(UUID articleId, String text) {
        this.articleId = articleId;
        this.text = text;
        this.passages = List.of();
        this.references = List.of();
    }

    /**
     * Takes what an extraction found.
     *
     * @param text as the extraction read it; a reader that has become better may read other text than at the upload
     */
    public void annotate(String text, List<Passage> passages, List<Reference> references) {
        this.text = text;
        this.passages = List.copyOf(passages);
        this.references = List.copyOf(references);
    }

    public UUID articleId() {
        return articleId;
    }

    public String text() {
        return text;
    }

    /** Empty until the extraction is done. */
    public List<Passage> passages() {
        return passages;
    }

    public List<Reference> references() {
        return references;
    }
}
