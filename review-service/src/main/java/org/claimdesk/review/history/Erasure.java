package org.claimdesk.review.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.claimdesk.review.claim.Claims;
import org.jboss.logging.Logger;

/** Takes back what people wrote, and who they are by name; the chain goes on holding, for it knows digests alone. */
@ApplicationScoped
class Erasure {

    private static final Logger LOG = Logger.getLogger(Erasure.class);

    private final Claims claims;
    private final ErasedWords words;
    private final ErasureRecord book;

    Erasure(Claims claims, ErasedWords words, ErasureRecord book) {
        this.claims = claims;
        this.words = words;
        this.book = book;
    }

    /**
     * The words of one entry: a comment, the comment of a decision, the reason of a withdrawal or reopening.
     *
     * @throws NoteUnknown when there are none
     */
    @Transactional
    void note(UUID claimId, int number, UUID by) {
        var claim = claims.lock(claimId);
        boolean published = words.note(claimId, number);
        book.enter(claim, number, published, by);
    }

    /** An account's name from all histories; its id stays. Whoever goes on working is named again from then on. */
    @Transactional
    void name(UUID account, UUID by) {
        words.name(account);
        LOG.infof("name erased from the history: account=%s, by=%s", account, by);
    }
}
