package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes where claims of an article may stand in its new version. */
@ApplicationScoped
class Proposals {

    /** Code points kept before and after a passage. */
    private static final int AROUND = 32;

    private final ArticleTexts texts;
    private final Appearances appearances;
    private final Claims claims;

    Proposals(ArticleTexts texts, Appearances appearances, Claims claims) {
        this.texts = texts;
        this.appearances = appearances;
        this.claims = claims;
    }

    /**
     * @param lost claims with the place in the older version where each stood
     * @return none for a claim to which nothing in the new version is near
     */
    Map<UUID, PassageProposal> of(Article newer, UUID older, Map<Claim, Appearance> lost) {
        var text = texts.findById(newer.id());
        if (text == null || lost.isEmpty()) {
            return Map.of();
        }
        var before = texts.findById(older);
        var finder = new PassageFinder(text.text(), before == null ? null : before.text(), found(newer.id()));
        var sought = lost.entrySet().stream()
                .map(one -> new PassageFinder.Sought(
                        one.getKey().id(),
                        one.getKey().statement().text(),
                        one.getValue().passage().exact()))
                .toList();
        var proposals = new HashMap<UUID, PassageProposal>();
        finder.find(sought).forEach((claim, spot) -> proposals.put(claim, proposal(text, spot)));
        return proposals;
    }

    /** Claims of the new version that are its own; those that went on from the old one stand where they stand. */
    private List<PassageFinder.NewClaim> found(UUID article) {
        var places = appearances.firstIn(article);
        Map<UUID, Claim> known = claims
                .all(places.stream().map(Appearance::claimId).toList())
                .stream()
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        return places.stream()
                .map(place -> new PassageFinder.NewClaim(
                        place.claimId(),
                        Objects.requireNonNull(known.get(place.claimId()))
                                .statement()
                                .text(),
                        place.passage()))
                .toList();
    }

    private static PassageProposal proposal(ArticleText text, PassageFinder.Spot spot) {
        var claim = spot.claim();
        var passage = claim != null
                ? claim.passage()
                : new Passage(
                        spot.start(),
                        spot.end(),
                        spot.words(),
                        text.cut(spot.start() - AROUND, spot.start()),
                        text.cut(spot.end(), spot.end() + AROUND));
        return new PassageProposal(
                passage,
                page(text, spot.start()),
                claim == null ? null : claim.id(),
                claim == null ? null : claim.text());
    }

    private static @Nullable Integer page(ArticleText text, int start) {
        Integer page = null;
        for (var part : text.passages()) {
            if (part.start() <= start) {
                page = part.page();
            }
        }
        return page;
    }
}
