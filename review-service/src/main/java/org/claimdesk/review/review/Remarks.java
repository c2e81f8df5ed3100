package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.ClaimComment;
import org.claimdesk.review.claim.ClaimComments;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.DatabaseClock;
import org.claimdesk.review.claim.HistoryLog;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/** Comments of colleagues; they change no version. */
@ApplicationScoped
public class Remarks {

    private final Claims claims;
    private final ClaimComments comments;
    private final HistoryLog history;
    private final DatabaseClock clock;

    Remarks(Claims claims, ClaimComments comments, HistoryLog history, DatabaseClock clock) {
        this.claims = claims;
        this.comments = comments;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public CommentItem add(UUID claimId, @Nullable String text, UUID account) {
        if (text == null || text.isBlank() || text.length() > DecisionDraft.MAX_WORDS) {
            throw new WordingRefused("text", "must have 1 to " + DecisionDraft.MAX_WORDS + " characters");
        }
        var claim = claims.lockForChange(claimId);
        var comment = new ClaimComment(claimId, text.strip(), account, clock.now());
        comments.persist(comment);
        history.append(
                claim, "COMMENTED", account, comment.writtenAt(), Map.of("commentId", comment.id()), comment.text());
        return CommentItem.of(comment);
    }
}
