package org.claimdesk.query.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.query.approved.Basis;
import org.claimdesk.query.approved.OriginsFound;
import org.claimdesk.query.approved.Rating;
import org.claimdesk.query.approved.ServedClaim;
import org.jspecify.annotations.Nullable;

/** A claim as an agent gets it: short, and with every word that comes from an article or a person under a key that says so. */
final class AgentClaim {

    static final int PASSAGES = 5;

    private AgentClaim() {}

    /** @param disputed null where it is not known */
    static Map<String, Object> of(ServedClaim claim, @Nullable Boolean disputed, @Nullable OriginsFound origins) {
        var told = of(
                claim.id(),
                claim.text(),
                claim.standing(),
                claim.speaker(),
                claim.rating(),
                claim.basis(),
                disputed,
                origins,
                claim.appearances(),
                claim.links());
        told.put("version", claim.version());
        told.put("underReview", claim.underReview());
        told.put("onRecordSince", claim.approvedAt().toString());
        return told;
    }

    static Map<String, Object> of(
            UUID id,
            String text,
            String standing,
            @Nullable String speaker,
            @Nullable Rating rating,
            Basis basis,
            @Nullable Boolean disputed,
            @Nullable OriginsFound origins,
            List<ServedClaim.ServedAppearance> appearances,
            Map<String, String> links) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", id);
        told.put("link", links.get("page"));
        told.put("untrustedText", text);
        told.put("untrustedStanding", standing);
        told.put("untrustedSpeaker", speaker);
        told.put("rating", rating);
        told.put("basis", basis);
        told.put("disputed", disputed);
        told.put("knownOrigins", origins == null ? null : origins.known());
        told.put("untrustedOrigins", origins == null ? null : origins.summary());
        told.put("articles", appearances.size());
        told.put(
                "passages",
                appearances.stream().limit(PASSAGES).map(AgentClaim::passage).toList());
        return told;
    }

    private static Map<String, Object> passage(ServedClaim.ServedAppearance appearance) {
        var told = new LinkedHashMap<String, Object>();
        told.put("untrustedQuote", appearance.passage().exact());
        told.put("untrustedTitle", appearance.article().title());
        told.put("untrustedPublisher", appearance.article().publisher());
        told.put("publishedOn", appearance.article().publishedOn());
        told.put("untrustedLink", appearance.link());
        told.put("articleId", appearance.articleId());
        return told;
    }
}
