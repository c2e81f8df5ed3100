package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a claim says and on what: everything a decision may change and an undo brings back. */
@Embeddable
public record Statement(
        @Column(name = "text") String text,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "attribution") @Nullable
        Attribution attribution,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "quantities")
        List<Quantity> quantities,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "times") List<TimeExpression> times,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "entities")
        List<NamedEntity> entities,

        @Column(name = "scope") @Nullable String scope,

        @Enumerated(EnumType.STRING) @Column(name = "rating") @Nullable
        Rating rating,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "citations")
        List<Citation> citations) {

    /** Longest wording accepted, in UTF-16 units: a claim is a statement, not a page. */
    public static final int MAX_TEXT = 2000;

    public Statement {
        if (text == null || text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a claim's wording has 1 to " + MAX_TEXT + " characters");
        }
        quantities = quantities == null ? List.of() : List.copyOf(quantities);
        times = times == null ? List.of() : List.copyOf(times);
        entities = entities == null ? List.of() : List.copyOf(entities);
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** A wording as wordings are compared, however its words are spaced. */
    public static String plain(String wording) {
        return wording.strip().replaceAll("\\s+", " ");
    }

    /**
     * What goes on record has a citation, and a rating one that the person rating has opened.
     *
     * @throws CitationMissing when nothing is cited
     * @throws SourceNotOpened when it is rated and this person opened nothing but the article
     */
    public void refuseUnfounded(UUID rater) {
        if (citations.isEmpty()) {
            throw new CitationMissing();
        }
        boolean opened = citations.stream()
                .anyMatch(citation -> citation.openedElsewhere() && rater.equals(citation.openedBy()));
        if (rating != null && !opened) {
            throw new SourceNotOpened();
        }
    }

    /** SOURCE_OPENED when a person opened something else than the article. */
    public Basis basis() {
        return citations.stream().anyMatch(Citation::openedElsewhere) ? Basis.SOURCE_OPENED : Basis.ARTICLE_ONLY;
    }
}
