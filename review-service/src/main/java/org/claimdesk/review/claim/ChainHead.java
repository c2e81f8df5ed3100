package org.claimdesk.review.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The newest row of a claim's history.
 *
 * @param number 0 before the first row
 */
@Embeddable
record ChainHead(
        @Column(name = "history_number") int number,
        @Column(name = "history_hash") byte[] hash) {

    static final ChainHead START = new ChainHead(0, HistoryHash.START);
}
