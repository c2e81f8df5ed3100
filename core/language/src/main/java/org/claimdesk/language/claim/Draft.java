package org.claimdesk.language.claim;

import org.claimdesk.language.attribution.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making.
 *
 * @param clause where it stands and what of its sentence it holds
 * @param wording in flat characters
 */
record Draft(
        Clause clause,
        String wording,
        boolean needsContext,
        @Nullable Speaker speaker) {}
