package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Attribution;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Statement;
import org.claimdesk.review.claim.WordingRefused;
import org.jspecify.annotations.Nullable;

/** What a claim will say once the decision is made: as it is, with what the person changed. */
@ApplicationScoped
class StatementIntake {

    private final CitationIntake citations;
    private final FourEyes fourEyes;

    StatementIntake(CitationIntake citations, FourEyes fourEyes) {
        this.citations = citations;
        this.fourEyes = fourEyes;
    }

    /** @throws PolicyForbids when this person is not to put it on record */
    Statement of(Claim claim, DecisionDraft draft, UUID account, Instant now) {
        var worded = worded(claim.statement(), draft);
        fourEyes.refuse(claim, worded, account);
        var sent = draft.citations() == null ? List.<CitationDraft>of() : draft.citations();
        return new Statement(
                worded.text(),
                worded.attribution(),
                worded.quantities(),
                worded.times(),
                worded.entities(),
                worded.scope(),
                draft.rating(),
                citations.of(claim, sent, account, now));
    }

    /** Only what it says; rating and citations stay. */
    Statement worded(Statement before, DecisionDraft draft) {
        var text = text(before, draft);
        boolean reworded = !text.equals(before.text());
        var quantities = draft.quantities() != null
                ? draft.quantities()
                : before.quantities().stream()
                        .filter(quantity -> !reworded || text.contains(quantity.text()))
                        .toList();
        var times = draft.times() != null
                ? draft.times()
                : before.times().stream()
                        .filter(time -> !reworded || text.contains(time.text()))
                        .toList();
        var entities = before.entities().stream()
                .filter(entity -> !reworded || text.contains(entity.text()))
                .toList();
        return new Statement(
                text,
                attribution(before, draft.attribution()),
                quantities,
                times,
                entities,
                draft.scope() == null ? before.scope() : blankToNull(draft.scope()),
                before.rating(),
                before.citations());
    }

    private static String text(Statement before, DecisionDraft draft) {
        if (draft.text() == null) {
            return before.text();
        }
        var text = draft.text().strip();
        if (text.isEmpty() || text.length() > Statement.MAX_TEXT || text.indexOf('\0') >= 0) {
            throw new WordingRefused("text", "must have 1 to " + Statement.MAX_TEXT + " characters");
        }
        return text;
    }

    private static @Nullable Attribution attribution(Statement before, DecisionDraft.@Nullable Speaker speaker) {
        if (speaker == null) {
            return before.attribution();
        }
        var source = blankToNull(speaker.source());
        if (source == null) {
            return null;
        }
        var old = before.attribution();
        if (old != null && old.source().equals(source) && speaker.cue() == null && speaker.quoted() == null) {
            return old;
        }
        return new Attribution(source, speaker.cue(), Boolean.TRUE.equals(speaker.quoted()), null, null);
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > DecisionDraft.MAX_WORDS) {
            throw new WordingRefused("scope", "must have at most " + DecisionDraft.MAX_WORDS + " characters");
        }
        return words.strip();
    }
}
