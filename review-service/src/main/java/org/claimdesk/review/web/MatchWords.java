package org.claimdesk.review.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.review.conflict.ConflictItem;
import org.claimdesk.review.conflict.ConflictStatus;
import org.claimdesk.review.conflict.ConflictVerdict;
import org.claimdesk.review.matching.MatchItem;
import org.claimdesk.review.matching.OriginsItem;
import org.claimdesk.review.matching.PairVerdict;
import org.claimdesk.review.matching.RelationKind;
import org.claimdesk.review.review.ClaimItem;

/** Words, icons and tones for relations, origins and conflicts; used by the templates. */
@TemplateExtension
final class MatchWords {

    private MatchWords() {}

    static String icon(RelationKind relation) {
        return switch (relation) {
            case AGREES -> "agree";
            case CONFLICTS -> "conflict";
            case UPDATES -> "update";
            case RELATED -> "related";
        };
    }

    static String tone(RelationKind relation) {
        return switch (relation) {
            case AGREES -> "good";
            case CONFLICTS -> "bad";
            case UPDATES -> "warn";
            case RELATED -> "quiet";
        };
    }

    /** How the other claim stands to the one on the page. */
    static String heading(MatchItem match, UUID claim) {
        return switch (match.relation()) {
            case AGREES -> "Agrees";
            case CONFLICTS -> "Conflicts";
            case UPDATES -> claim.equals(match.newer()) ? "Updated by this claim" : "Updates this claim";
            case RELATED -> "Related";
        };
    }

    static String word(PairVerdict verdict) {
        return switch (verdict) {
            case SAME -> "a reviewer: the same";
            case NOT_SAME -> "a reviewer: not the same";
            case NOT_A_CONFLICT -> "a reviewer: not a conflict";
        };
    }

    /** What a claim's row in the queue says of its matches: one word for each relation that tells something. */
    static List<Standing> standing(ClaimItem claim) {
        return Stream.of(RelationKind.CONFLICTS, RelationKind.UPDATES, RelationKind.AGREES)
                .map(relation -> new Standing(
                        relation,
                        claim.matches().stream()
                                .filter(match -> match.relation() == relation)
                                .count()))
                .filter(standing -> standing.count() > 0)
                .toList();
    }

    /** How many undecided claims say the same. */
    static long alike(ClaimItem claim) {
        return claim.matches().stream()
                .filter(match -> match.relation() == RelationKind.AGREES)
                .filter(match -> match.status().undecided())
                .count();
    }

    static String inWords(OriginsItem origins) {
        var unknown = origins.unknown() == 0 ? "" : ", " + origins.unknown() + " unknown";
        return switch (origins.known()) {
            case 0 -> "No origin known" + unknown;
            case 1 -> "1 known origin" + unknown;
            default -> origins.known() + " separate origins found" + unknown;
        };
    }

    static String where(OriginsItem.Origin origin) {
        return String.join(", ", origin.articles());
    }

    static String inWords(OriginsItem.Clue clue) {
        return switch (clue.kind()) {
            case "AGENCY_CREDIT" -> "credits " + clue.text();
            case "SPEAKER" -> "says it after " + clue.text();
            case "CITED_PAGE" -> "cites " + clue.text();
            case "PUBLISHER" -> "published by " + clue.text();
            default -> clue.text();
        };
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String valuesInWords(ConflictItem conflict) {
        return conflict.members().stream()
                .map(member -> member.value() == null ? member.text() : member.value())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    static String word(ConflictStatus status) {
        return switch (status) {
            case OPEN -> "Open";
            case SETTLED -> "Settled";
            case DISSOLVED -> "No longer a conflict";
            case MERGED -> "Merged";
        };
    }

    static String icon(ConflictStatus status) {
        return status == ConflictStatus.OPEN ? "conflict" : "check";
    }

    static String tone(ConflictStatus status) {
        return status == ConflictStatus.OPEN ? "bad" : "quiet";
    }

    static String word(ConflictVerdict verdict) {
        return switch (verdict) {
            case TRUE_CONFLICT -> "A true conflict";
            case SUPERSEDED -> "Superseded by a later value";
            case DIFFERENT_SCOPE -> "About different things";
            case DIFFERENT_DEFINITION -> "Differently defined";
            case ROUNDING -> "A matter of rounding";
            case TRANSCRIPTION_ERROR -> "An error in copying";
            case SAME_ORIGIN -> "One origin, told differently";
        };
    }

    /** How many claims stand to one in one way. */
    record Standing(RelationKind relation, long count) {

        public String inWords() {
            return switch (relation) {
                case AGREES -> "Agrees with " + count;
                case CONFLICTS -> "Conflicts with " + count;
                case UPDATES -> count + (count == 1 ? " update" : " updates");
                case RELATED -> count + " related";
            };
        }
    }
}
