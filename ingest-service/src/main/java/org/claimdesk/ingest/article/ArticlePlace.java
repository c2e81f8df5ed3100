package org.claimdesk.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.ingest.events.Place;
import org.jspecify.annotations.Nullable;

/** One place where the article's bytes were seen. */
@Entity
@Table(name = "place")
class ArticlePlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "article_id")
    private UUID articleId;

    private @Nullable String url;

    private @Nullable String publisher;

    @Column(name = "published_at")
    private @Nullable String publishedAt;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ArticlePlace() {}

    ArticlePlace(UUID articleId, ArticleDetails details, UUID uploadedBy, Instant addedAt) {
        this.articleId = articleId;
        this.url = details.url();
        this.publisher = details.publisher();
        this.publishedAt = details.publishedAt();
        this.uploadedBy = uploadedBy;
        this.addedAt = addedAt;
    }

    Place toWire() {
        return new Place(url, publisher, publishedAt, uploadedBy, addedAt);
    }
}
