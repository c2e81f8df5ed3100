package org.claimdesk.ingest.article;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.claimdesk.document.Document;
import org.claimdesk.document.TextTooLongException;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.claimdesk.document.UnsupportedFormatException;
import org.claimdesk.document.isolated.IsolatedReaders;
import org.jspecify.annotations.Nullable;

/** From a stream to bytes, from bytes to text; each with its limit, each refusal as a problem. */
@ApplicationScoped
public class Documents {

    private final IsolatedReaders readers;
    private final ArticleConfig config;

    Documents(ArticleConfig config) {
        this.config = config;
        this.readers = new IsolatedReaders(
                config.readers(), Math.toIntExact(config.readerMemory().asLongValue() >> 20), config.readerTime());
    }

    @PreDestroy
    void close() {
        readers.close();
    }

    /** Most bytes of one document. */
    public long limit() {
        return config.documentLimit().asLongValue();
    }

    /**
     * Reads at most one byte more than a document may have, whatever the sender announced.
     *
     * @throws DocumentTooLargeException when there are more
     */
    public byte[] bytes(InputStream body) throws IOException {
        int most = Math.toIntExact(config.documentLimit().asLongValue());
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge();
        }
        return bytes;
    }

    /**
     * @param url where the document came from, for relative links
     * @throws UnreadableUploadException when the bytes are no document
     * @throws DocumentTooLargeException when its text is too long
     */
    public Document read(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        if (bytes.length > config.documentLimit().asLongValue()) {
            throw tooLarge();
        }
        try {
            return readers.read(bytes, contentType, url);
        } catch (UnreadableDocumentException e) {
            throw e.reason() == Reason.TOO_LARGE
                    ? new DocumentTooLargeException(String.valueOf(e.getMessage()))
                    : new UnreadableUploadException(e);
        } catch (UnsupportedFormatException e) {
            throw new UnreadableUploadException(e);
        } catch (TextTooLongException e) {
            throw new DocumentTooLargeException(String.valueOf(e.getMessage()));
        }
    }

    private DocumentTooLargeException tooLarge() {
        return new DocumentTooLargeException(
                "A document may have at most " + (config.documentLimit().asLongValue() >> 20) + " MiB");
    }
}
