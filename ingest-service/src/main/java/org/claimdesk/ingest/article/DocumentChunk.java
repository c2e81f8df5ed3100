package org.claimdesk.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One MiB, or the rest, of an article's original bytes, to be read; {@link Originals} writes it. */
@Entity
@Table(name = "document_chunk")
@IdClass(DocumentChunk.Key.class)
class DocumentChunk {

    /** Bytes of every chunk but the last. */
    static final int SIZE = 1 << 20;

    @Id
    @Column(name = "article_id")
    private UUID articleId;

    @Id
    private int number;

    @Column
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DocumentChunk() {}

    /** Which chunk of which article, from 0. */
    record Key(UUID articleId, int number) {}
}
