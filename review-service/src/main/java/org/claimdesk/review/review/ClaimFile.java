package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.review.claim.ArticleText;
import org.claimdesk.review.claim.ArticleTexts;
import org.claimdesk.review.claim.ClaimMerged;
import org.claimdesk.review.claim.Merges;
import org.claimdesk.review.claim.Passage;
import org.jspecify.annotations.Nullable;

/** The file on one claim: itself, its place in the article, and what people did and said. */
@ApplicationScoped
public class ClaimFile {

    /** Code points before and after the passage that the API gives along. */
    private static final int AROUND = 600;

    private final ClaimViews views;
    private final ArticleTexts texts;
    private final ClaimRecord record;
    private final Merges merges;

    ClaimFile(ClaimViews views, ArticleTexts texts, ClaimRecord record, Merges merges) {
        this.merges = merges;
        this.views = views;
        this.texts = texts;
        this.record = record;
    }

    /** @throws ClaimMerged when the claim goes on in another one */
    @Transactional
    public ClaimDetail of(UUID id) {
        merges.survivor(id).ifPresent(survivor -> {
            throw new ClaimMerged(survivor);
        });
        var claim = views.item(id);
        return new ClaimDetail(
                claim, context(claim.articleId(), claim.passage()), record.decisions(id), record.comments(id));
    }

    /** The claim that goes on under another id; empty for one that has a history of its own. */
    @Transactional
    public Optional<UUID> continuation(UUID id) {
        return merges.continued(id) ? merges.survivor(id) : Optional.empty();
    }

    @Transactional
    public List<ClaimItem> all(List<UUID> ids) {
        return views.items(ids);
    }

    /** The whole text, for the page; empty when it is gone or not there yet. */
    @Transactional
    public Optional<ArticleText> text(UUID articleId) {
        return texts.findByIdOptional(articleId);
    }

    private ClaimDetail.@Nullable Context context(UUID articleId, Passage passage) {
        var text = texts.findById(articleId);
        if (text == null) {
            return null;
        }
        int start = Math.max(0, passage.start() - AROUND);
        int end = Math.min(text.length(), passage.end() + AROUND);
        return new ClaimDetail.Context(start, end, text.cut(start, end));
    }
}
