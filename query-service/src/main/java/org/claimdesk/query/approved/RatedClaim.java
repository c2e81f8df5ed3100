package org.claimdesk.query.approved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** schema.org's ClaimReview, for claims that a person rated and for no others. */
@ApplicationScoped
class RatedClaim {

    private final Links links;
    private final String publisher;

    RatedClaim(
            Links links, @ConfigProperty(name = "claimdesk.publisher", defaultValue = "Claimdesk") String publisher) {
        this.links = links;
        this.publisher = publisher;
    }

    Map<String, Object> node(Claim claim, Rating rating) {
        var page = links.page(claim.id());
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", page + "#review");
        node.put("@type", "ClaimReview");
        node.put("url", page);
        node.put("claimReviewed", claim.text());
        node.put("itemReviewed", Map.of("@id", page));
        node.put("author", Map.of("@type", "Organization", "name", publisher, "url", links.base() + "/"));
        node.put("datePublished", claim.approvedAt().toString());
        node.put("reviewRating", rating(rating));
        return node;
    }

    /** Five steps from false to true; "unproven" is none of them and has only its name. */
    private static Map<String, Object> rating(Rating rating) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", "Rating");
        node.put("alternateName", rating.words());
        int value =
                switch (rating) {
                    case TRUE -> 5;
                    case MOSTLY_TRUE -> 4;
                    case MIXED -> 3;
                    case MOSTLY_FALSE -> 2;
                    case FALSE -> 1;
                    case UNPROVEN -> 0;
                };
        if (value > 0) {
            node.put("ratingValue", value);
            node.put("bestRating", 5);
            node.put("worstRating", 1);
        }
        return node;
    }
}
