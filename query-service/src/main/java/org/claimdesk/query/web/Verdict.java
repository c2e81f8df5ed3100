package org.claimdesk.query.web;

import org.claimdesk.query.approved.Basis;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a claim, told by word, icon and colour together.
 *
 * @param tone good, bad, warn or quiet
 * @param icon of the shell's icons
 */
record Verdict(String words, String tone, String icon) {

    static Verdict of(Claim claim) {
        return of(claim.rating(), claim.basis());
    }

    static Verdict of(@Nullable Rating rating, Basis basis) {
        if (rating == null) {
            return basis == Basis.SOURCE_OPENED
                    ? new Verdict("cited page opened, not rated", "quiet", "link")
                    : new Verdict("not checked", "quiet", "article");
        }
        return switch (rating) {
            case TRUE, MOSTLY_TRUE -> new Verdict("rated " + rating.words(), "good", "check");
            case FALSE, MOSTLY_FALSE -> new Verdict("rated " + rating.words(), "bad", "cross");
            case MIXED, UNPROVEN -> new Verdict("rated " + rating.words(), "warn", "help");
        };
    }
}
