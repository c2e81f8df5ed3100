package org.claimdesk.query.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.Topic;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.language.Claim;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.Passage;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into sentences, and those that state something into what they state.
 *
 * @param statements in the order of the text
 */
record AskedText(Extraction extraction, List<Piece> pieces, List<Said> statements) {

    /** What may state something, whether or not it is a claim worth keeping. */
    private static final Set<PassageKind> STATING =
            Set.of(PassageKind.CLAIM, PassageKind.OPINION, PassageKind.PREDICTION, PassageKind.QUOTE);

    /** A passage and its words. */
    record Piece(Passage passage, String text) {}

    /**
     * Something said in a passage.
     *
     * @param piece its number among the pieces
     */
    record Said(int piece, Statement statement) {

        String text() {
            return statement.claim().text();
        }
    }

    static AskedText read(String text, @Nullable LocalDate day, MatchingModels.Loaded models) {
        var extraction = models.extractor().extract(SourceText.plain(text, day));
        var pieces = pieces(text, extraction.passages());
        var names = extraction.claims().stream()
                .flatMap(claim -> claim.entities().stream())
                .map(entity -> new Entity(entity.text(), EntityType.OTHER))
                .toList();
        var topic = Topic.of(null, names);
        var said = new ArrayList<Said>();
        for (int i = 0; extraction.supported() && i < pieces.size(); i++) {
            for (var wording : wordings(pieces.get(i), extraction.claims())) {
                var analyzed = models.analyzer().analyze(wording, day);
                said.add(new Said(i, models.comparer().prepare(analyzed, topic)));
            }
        }
        return new AskedText(extraction, pieces, said);
    }

    /** The claims of a passage; where it has none but may still state something, its own words. */
    private static List<String> wordings(Piece piece, List<Claim> claims) {
        if (!STATING.contains(piece.passage.kind())) {
            return List.of();
        }
        var own = claims.stream()
                .filter(claim -> claim.passage().start() >= piece.passage.start()
                        && claim.passage().end() <= piece.passage.end())
                .map(Claim::text)
                .distinct()
                .toList();
        return own.isEmpty() ? List.of(piece.text) : own;
    }

    private static List<Piece> pieces(String text, List<Passage> passages) {
        var pieces = new ArrayList<Piece>();
        int points = 0;
        int chars = 0;
        for (var passage : passages) {
            int start = text.offsetByCodePoints(chars, passage.start() - points);
            int end = text.offsetByCodePoints(start, passage.end() - passage.start());
            pieces.add(new Piece(passage, text.substring(start, end)));
            points = passage.end();
            chars = end;
        }
        return pieces;
    }
}
