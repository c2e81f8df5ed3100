package org.claimdesk.language.claim;

import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making.
 *
 * @param range the passage, the sentence or a part of it
 * @param facts where its quantities, times and names are read
 * @param wording in flat characters
 */
record Draft(
        Range range,
        Range facts,
        String wording,
        boolean needsContext,
        @Nullable Speaker speaker) {}
