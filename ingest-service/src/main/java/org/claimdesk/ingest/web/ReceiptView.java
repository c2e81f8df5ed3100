package org.claimdesk.ingest.web;

import java.util.UUID;
import org.claimdesk.ingest.article.ArticleStatus;
import org.claimdesk.ingest.article.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an upload.
 *
 * @param duplicateOf an older article of other bytes with the same text
 */
record ReceiptView(
        UUID id,
        ArticleStatus status,
        String contentHash,
        @Nullable UUID duplicateOf) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(receipt.id(), receipt.status(), receipt.contentHash(), receipt.duplicateOf());
    }
}
