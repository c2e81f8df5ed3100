package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.language.SourceText;
import org.claimdesk.language.attribution.Quotes;
import org.claimdesk.language.citation.Citations;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.passage.Outline;
import org.claimdesk.language.passage.Piece;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.token.Tagger;

/** A document taken apart: its pieces, the tagged sentences among them, and what holds for all of it. */
final class Article {

    final String text;
    final SourceText source;
    final Outline outline;
    final List<Piece> pieces = new ArrayList<>();
    final List<Sentence> sentences = new ArrayList<>();
    final Entities entities;
    final Citations citations;
    private final Map<Integer, Quotes> quotes = new HashMap<>();

    Article(String text, SourceText source, Outline outline, Tagger tagger) {
        this.text = text;
        this.source = source;
        this.outline = outline;
        for (Piece piece : outline.pieces()) {
            if (piece.sentence()) {
                pieces.add(piece);
                sentences.add(tagger.tag(text, piece.range()));
            }
        }
        entities = Entities.of(sentences);
        citations = new Citations(text, outline.references(), source.links());
        Map<Integer, Range> blocks = new HashMap<>();
        for (Piece piece : pieces) {
            blocks.merge(piece.block(), piece.range(), (a, b) -> new Range(a.start(), b.end()));
        }
        blocks.forEach((block, range) -> quotes.put(block, Quotes.in(text, range)));
    }

    Quotes quotes(int sentence) {
        return java.util.Objects.requireNonNull(quotes.get(pieces.get(sentence).block()));
    }
}
