package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * The original bytes of the articles, in chunks of 1 MiB: rows of {@link DocumentChunk}, table {@code document_chunk}.
 * Written and read as a stream they take memory for one.
 */
@ApplicationScoped
public class Originals {

    private final EntityManager entities;

    Originals(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores what the stream holds, with memory for one chunk. */
    @Transactional(TxType.MANDATORY)
    void store(UUID articleId, InputStream document) throws IOException {
        int number = 0;
        for (byte[] chunk = document.readNBytes(DocumentChunk.SIZE);
                chunk.length > 0;
                chunk = document.readNBytes(DocumentChunk.SIZE)) {
            // Entities would stay in memory until the transaction ends.
            entities.createNativeQuery(
                            "INSERT INTO document_chunk (article_id, number, bytes) VALUES (:id, :number, :bytes)")
                    .setParameter("id", articleId)
                    .setParameter("number", number++)
                    .setParameter("bytes", chunk)
                    .executeUpdate();
        }
    }

    /**
     * @param number from 0
     * @return at most 1 MiB; empty after the last one
     */
    @Transactional
    public Optional<byte[]> chunk(UUID articleId, int number) {
        return entities.createQuery(
                        "select bytes from DocumentChunk where articleId = :id and number = :number", byte[].class)
                .setParameter("id", articleId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The document from its beginning, with memory for one chunk. */
    public InputStream open(UUID articleId) {
        return new SequenceInputStream(new Enumeration<>() {
            private int number;
            private Optional<byte[]> next = chunk(articleId, number);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                InputStream chunk = new ByteArrayInputStream(next.orElseThrow(NoSuchElementException::new));
                next = chunk(articleId, ++number);
                return chunk;
            }
        });
    }

    /** All of them at once, for a reader; a document is small enough for that by the limit it was taken under. */
    @Transactional
    public byte[] bytes(UUID articleId) {
        Number size = (Number) entities.createNativeQuery(
                        "SELECT coalesce(sum(octet_length(bytes)), 0) FROM document_chunk WHERE article_id = :id")
                .setParameter("id", articleId)
                .getSingleResult();
        byte[] all = new byte[size.intValue()];
        try (InputStream document = open(articleId)) {
            document.readNBytes(all, 0, all.length);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
