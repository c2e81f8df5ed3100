package org.claimdesk.query.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.query.approved.ClaimInBrief;
import org.claimdesk.query.approved.OriginsFound;
import org.claimdesk.query.approved.ServedClaim;
import org.jspecify.annotations.Nullable;

/** A claim as an agent gets it: short, and with every word that comes from an article or a person under a key that says so. */
final class AgentClaim {

    static final int PASSAGES = 5;

    private AgentClaim() {}

    /** @param disputed null where it is not known */
    static Map<String, Object> of(ClaimInBrief claim, @Nullable Boolean disputed, @Nullable OriginsFound origins) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", claim.id());
        told.put("link", claim.links().get("page"));
        told.put("untrustedText", claim.text());
        told.put("untrustedStanding", claim.standing());
        told.put("untrustedSpeaker", claim.speaker());
        told.put("rating", claim.rating());
        told.put("basis", claim.basis());
        told.put("disputed", disputed);
        told.put("knownOrigins", origins == null ? null : origins.known());
        told.put("untrustedOrigins", origins == null ? null : origins.summary());
        told.put("articles", claim.appearances().size());
        told.put(
                "passages",
                claim.appearances().stream()
                        .limit(PASSAGES)
                        .map(AgentClaim::passage)
                        .toList());
        told.put("version", claim.version());
        told.put("underReview", claim.underReview());
        told.put("onRecordSince", claim.approvedAt().toString());
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
