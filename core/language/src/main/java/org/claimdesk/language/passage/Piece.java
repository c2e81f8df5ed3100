package org.claimdesk.language.passage;

import org.claimdesk.language.PassageKind;
import org.claimdesk.language.TextBlock;
import org.claimdesk.language.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a line that is none.
 *
 * @param kind null for a sentence, whose kind later steps decide
 * @param block number of the block it stands in; sentences of one paragraph share it
 */
public record Piece(Range range, @Nullable PassageKind kind, int block, TextBlock.Kind blockKind) {

    public boolean sentence() {
        return kind == null;
    }
}
