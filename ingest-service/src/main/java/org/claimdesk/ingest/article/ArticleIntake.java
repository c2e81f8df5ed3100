package org.claimdesk.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.document.Document;

/** Takes a document in: once, however often and from wherever it is sent. */
@ApplicationScoped
public class ArticleIntake {

    private final Documents documents;
    private final ArticleShelf shelf;

    ArticleIntake(Documents documents, ArticleShelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    /**
     * Stores the document unless its bytes are there already. When this returns, the article will be extracted, whatever
     * happens to this process.
     *
     * @param account who hands it in
     * @throws UnreadableUploadException when the bytes are no document
     * @throws DocumentTooLargeException when it is too large
     */
    public Receipt take(Upload upload, UUID account) {
        return take(upload, account, receipt -> {});
    }

    /**
     * As {@link #take(Upload, UUID)}.
     *
     * @param also done in the transaction of the upload, which it can still undo by throwing
     */
    public Receipt take(Upload upload, UUID account, Consumer<Receipt> also) {
        String hash = ArticleIdentity.contentHash(upload.bytes());
        UUID id = ArticleIdentity.articleId(hash);
        return shelf.again(id, upload.details(), upload.lane(), account, also)
                .orElseGet(() -> put(upload, hash, account, also));
    }

    private Receipt put(Upload upload, String hash, UUID account, Consumer<Receipt> also) {
        Document document = documents.read(
                upload.bytes(), upload.contentType(), upload.details().url());
        return shelf.put(ReadUpload.of(upload, hash, document), upload.details(), account, also);
    }
}
