package org.claimdesk.language.passage;

import org.claimdesk.language.TextBlock;
import org.claimdesk.language.text.Range;

/** A block of the text without the blanks at its ends. */
public record Block(Range range, TextBlock.Kind kind) {}
