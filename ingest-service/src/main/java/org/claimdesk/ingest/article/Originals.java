package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The original bytes of the articles, in chunks of 1 MiB: rows of {@link DocumentChunk}, table {@code document_chunk}.
 * Read one chunk at a time with {@link #chunk} to stream them with memory for one.
 */
@ApplicationScoped
public class Originals {

    private final EntityManager entities;

    Originals(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.MANDATORY)
    void store(UUID articleId, byte[] bytes) {
        for (int start = 0, number = 0; start < bytes.length; start += DocumentChunk.SIZE, number++) {
            int end = Math.min(bytes.length, start + DocumentChunk.SIZE);
            entities.persist(new DocumentChunk(articleId, number, Arrays.copyOfRange(bytes, start, end)));
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

    /** All of them at once; a document is small enough for that by the limit it was taken under. */
    @Transactional
    public byte[] bytes(UUID articleId) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int number = 0;
        for (Optional<byte[]> chunk = chunk(articleId, 0); chunk.isPresent(); chunk = chunk(articleId, ++number)) {
            all.writeBytes(chunk.get());
        }
        return all.toByteArray();
    }
}
