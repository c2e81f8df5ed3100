package org.claimdesk.review.review;

import java.util.UUID;
import org.claimdesk.review.claim.Appearance;
import org.claimdesk.review.claim.Passage;
import org.jspecify.annotations.Nullable;

/** One place where the claim stands. */
public record AppearanceItem(
        UUID articleId, Passage passage, @Nullable Integer page, int ordinal) {

    static AppearanceItem of(Appearance appearance) {
        return new AppearanceItem(
                appearance.articleId(), appearance.passage(), appearance.page(), appearance.ordinal());
    }
}
