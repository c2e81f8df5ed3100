package org.claimdesk.review.claim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as it comes in, checked. */
public record ArrivedArticle(
        UUID id,
        long version,
        ArticleMetadata metadata,
        @Nullable String contentHash,
        Lane lane,
        String text,
        List<TextPassage> passages,
        int claimCount,
        @Nullable UUID uploadedBy,
        @Nullable UUID supersedes) {

    public ArrivedArticle {
        if (id == null || text == null || version < 1) {
            throw new IllegalArgumentException("an article comes with its id, a version from 1 and its text");
        }
        lane = lane == null ? Lane.LIVE : lane;
        passages = passages == null ? List.of() : List.copyOf(passages);
    }
}
