package org.claimdesk.language.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.Reference;
import org.claimdesk.language.TextBlock;
import org.claimdesk.language.text.Range;

/** The pieces of a text in order, covering every non-blank character once, and its list of references. */
public record Outline(List<Piece> pieces, List<Reference> references) {

    public static Outline of(String text, List<TextBlock> named) {
        return new Reading(text, Blocks.of(text, named)).outline();
    }

    private static final class Reading {

        private final String text;
        private final List<Block> blocks;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private boolean listing;
        private boolean first = true;

        Reading(String text, List<Block> blocks) {
            this.text = text;
            this.blocks = blocks;
        }

        Outline outline() {
            for (int i = 0; i < blocks.size(); i++) {
                read(i);
            }
            return new Outline(List.copyOf(pieces), List.copyOf(references));
        }

        private void read(int i) {
            Block block = blocks.get(i);
            String line = block.range().of(text);
            Optional<PassageKind> kind = named(block).or(() -> reference(line)).or(() -> unnamed(i, line));
            if (kind.isPresent()) {
                pieces.add(new Piece(block.range(), kind.get(), i, block.kind()));
                first &= kind.get() != PassageKind.HEADING;
                return;
            }
            List<Range> sentences = SentenceSplitter.split(text, block.range());
            for (Range sentence : sentences) {
                Optional<PassageKind> small = sentences.size() > 1 && sentences.size() <= 3 && line.length() < 120
                        ? LineKinds.of(sentence.of(text), false, false).filter(Reading::meta)
                        : Optional.empty();
                pieces.add(new Piece(sentence, small.orElse(null), i, block.kind()));
            }
            first = false;
        }

        private static boolean meta(PassageKind kind) {
            return kind == PassageKind.BYLINE || kind == PassageKind.DATE;
        }

        private static Optional<PassageKind> named(Block block) {
            return switch (block.kind()) {
                case HEADING -> Optional.of(PassageKind.HEADING);
                case BYLINE -> Optional.of(PassageKind.BYLINE);
                case DATE -> Optional.of(PassageKind.DATE);
                case BOILERPLATE -> Optional.of(PassageKind.BOILERPLATE);
                case CODE -> Optional.of(PassageKind.QUOTE);
                default -> Optional.empty();
            };
        }

        private Optional<PassageKind> reference(String line) {
            if (ReferenceLines.heading(line)) {
                listing = true;
                return Optional.of(PassageKind.HEADING);
            }
            Optional<Reference> entry = ReferenceLines.entry(line, listing);
            if (entry.isPresent()) {
                references.add(entry.get());
                return Optional.of(PassageKind.REFERENCE);
            }
            listing = false;
            return ReferenceLines.sourceLine(line).map(source -> {
                references.add(source);
                return PassageKind.REFERENCE;
            });
        }

        private Optional<PassageKind> unnamed(int i, String line) {
            if (blocks.get(i).kind() == TextBlock.Kind.REFERENCE) {
                return Optional.of(PassageKind.REFERENCE);
            }
            boolean introduces =
                    i + 1 < blocks.size() && blocks.get(i + 1).range().length() > line.length();
            return LineKinds.of(line, first, introduces)
                    .filter(kind -> kind != PassageKind.HEADING
                            || blocks.get(i).kind() == TextBlock.Kind.PARAGRAPH
                                    && SentenceSplitter.split(
                                                            text, blocks.get(i).range())
                                                    .size()
                                            == 1);
        }
    }
}
