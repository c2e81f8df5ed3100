package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.language.SourceText;
import org.claimdesk.language.attribution.Quotes;
import org.claimdesk.language.attribution.Signatures;
import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.attribution.Speakers;
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
    private final Set<Integer> signatures = new HashSet<>();
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

    /** Who speaks in each sentence, the strongest first. */
    List<List<Speaker>> speakers() {
        Speakers speakers = new Speakers(entities);
        List<List<Speaker>> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.add(speakers.of(sentences.get(i), i, pieces.get(i).block(), quotes(i)));
        }
        for (int i = sentences.size() - 2; i >= 0; i--) {
            int next = i + 1;
            Optional<Speaker> signed = Signatures.of(sentences.get(next), sentences.get(i))
                    .or(() -> quotation(next - 1) ? bare(sentences.get(next), found.get(next)) : Optional.empty());
            if (signed.isPresent()) {
                signatures.add(i + 1);
                sign(found, i, signed.get());
            } else if (found.get(i).stream().allMatch(speaker -> !speaker.ownSentence() || speaker.weight() == 0)) {
                behind(found, i).ifPresent(found.get(i)::addFirst);
            }
        }
        return found;
    }

    /** Whether the sentence is all quotation and another follows in its paragraph. */
    private boolean quotation(int i) {
        Range range = sentences.get(i).range();
        return pieces.get(i).block() == pieces.get(i + 1).block() && quotes(i).covers(text, range.start(), range.end());
    }

    /** "Anna Berg said." behind a quotation that ends with its own mark. */
    private static Optional<Speaker> bare(Sentence sentence, List<Speaker> speakers) {
        long words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.text().charAt(0)))
                .count();
        return speakers.stream()
                .filter(speaker -> speaker.ownSentence()
                        && speaker.weight() > 1
                        && (speaker.attribution().source() + " "
                                                + speaker.attribution().cue())
                                        .split("\\s+")
                                        .length
                                >= words)
                .findFirst();
    }

    /** Whether the sentence is but a name behind a quotation; known once the speakers are. */
    boolean signature(int sentence) {
        return signatures.contains(sentence);
    }

    /** A signature holds for all sentences of the quotation before it, whatever else they tell of. */
    private void sign(List<List<Speaker>> found, int last, Speaker speaker) {
        for (int i = last; i >= 0 && pieces.get(i).block() == pieces.get(last).block(); i--) {
            Range range = sentences.get(i).range();
            if (!quotes(i).covers(text, range.start(), range.end())) {
                return;
            }
            found.get(i).removeIf(other -> !other.ownSentence());
            found.get(i).addFirst(speaker.carriedTo(range));
        }
    }

    /** "“A. B,” she said.": the speaker named behind the quotation said its first sentences too. */
    private Optional<Speaker> behind(List<List<Speaker>> found, int sentence) {
        Range range = sentences.get(sentence).range();
        Range next = sentences.get(sentence + 1).range();
        int end = quotes(sentence).endOf(range.start());
        boolean runsOn = quotes(sentence).covers(text, range.start(), range.end())
                && pieces.get(sentence).block() == pieces.get(sentence + 1).block()
                && end > next.start();
        return runsOn
                ? found.get(sentence + 1).stream()
                        .filter(speaker -> speaker.weight() >= 2 && speaker.contentStart() < end)
                        .findFirst()
                        .map(speaker -> speaker.carriedTo(range))
                : Optional.empty();
    }

    Quotes quotes(int sentence) {
        return java.util.Objects.requireNonNull(quotes.get(pieces.get(sentence).block()));
    }
}
