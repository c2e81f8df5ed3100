package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The normalised text of an article, in which all offsets count. */
@Entity
@Table(name = "article_text")
public class ArticleText {

    @Id
    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "text")
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "passages")
    private List<TextPassage> passages;

    protected ArticleText() {}

    public ArticleText(UUID articleId, String text, List<TextPassage> passages) {
        this.articleId = articleId;
        this.text = text;
        this.passages = passages;
    }

    void replace(String newText, List<TextPassage> newPassages) {
        text = newText;
        passages = newPassages;
    }

    public String text() {
        return text;
    }

    public List<TextPassage> passages() {
        return passages;
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** The words from one code point to another, clipped to the text. */
    public String cut(int start, int end) {
        int length = length();
        int from = text.offsetByCodePoints(0, Math.clamp(start, 0, length));
        int to = text.offsetByCodePoints(0, Math.clamp(end, 0, length));
        return text.substring(from, Math.max(from, to));
    }
}
