package org.claimdesk.review.review;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.claim.CitationRefused;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.page.CitationCheck;
import org.jspecify.annotations.Nullable;

/**
 * Makes a citation of a draft and says who opened it: the person deciding, or whoever did when it was confirmed before.
 *
 * @param checks what was found on the claim's cited pages, by address
 */
record Opening(Claim claim, UUID account, Instant now, Map<String, CitationCheck> checks) {

    Citation cite(CitationDraft draft, Citation.Kind kind, @Nullable String title, int i) {
        var medium = draft.medium() == null ? Citation.Medium.WEB : draft.medium();
        if (medium == Citation.Medium.WEB && !Citation.isWebAddress(draft.url())) {
            throw new CitationRefused(i, "url", "must be an http or https address");
        }
        if (draft.url() != null && !draft.url().isBlank() && !Citation.isWebAddress(draft.url())) {
            throw new CitationRefused(i, "url", "must be an http or https address or left out");
        }
        if (title == null || title.isBlank()) {
            throw new CitationRefused(i, "title", "must be given");
        }
        var before = before(draft, kind);
        boolean mine = draft.saysOpened();
        var found = draft.url() == null ? null : checks.get(draft.url().strip());
        return new Citation(
                kind,
                medium,
                null,
                null,
                blankToNull(draft.url()),
                Objects.requireNonNull(bounded(title, "title", i)),
                bounded(draft.publisher(), "publisher", i),
                bounded(draft.quote(), "quote", i),
                draft.stance(),
                mine ? account : before == null ? null : before.openedBy(),
                mine ? openedAt(draft) : before == null ? null : before.openedAt(),
                check(found, before),
                before == null ? null : before.archiveUrl(),
                found == null ? before == null ? null : before.excerpt() : found.excerpt());
    }

    private static Citation.Check check(@Nullable CitationCheck found, @Nullable Citation before) {
        if (found != null) {
            return found.check();
        }
        return before == null ? Citation.Check.UNCHECKED : before.check();
    }

    private @Nullable Citation before(CitationDraft draft, Citation.Kind kind) {
        return claim.statement().citations().stream()
                .filter(known ->
                        known.kind() == kind && known.url() != null && Objects.equals(known.url(), draft.url()))
                .findFirst()
                .orElse(null);
    }

    /** Nobody opens a page in the future. */
    private Instant openedAt(CitationDraft draft) {
        return draft.openedAt() == null || draft.openedAt().isAfter(now) ? now : draft.openedAt();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String bounded(@Nullable String text, String field, int i) {
        if (text != null && text.length() > DecisionDraft.MAX_WORDS) {
            throw new CitationRefused(i, field, "is longer than " + DecisionDraft.MAX_WORDS + " characters");
        }
        return blankToNull(text);
    }
}
