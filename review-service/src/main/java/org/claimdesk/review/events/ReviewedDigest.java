package org.claimdesk.review.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimdesk.review.claim.Claim;
import org.claimdesk.review.claim.Claims;
import org.claimdesk.review.claim.Merges;
import org.claimdesk.review.claim.PublishedVersion;
import org.claimdesk.review.claim.PublishedVersions;
import org.claimdesk.shell.digest.StateDigest;
import org.claimdesk.shell.digest.StateHash;

/** One hash over what claims-reviewed says is on record: what a register that has read it all holds. */
@ApplicationScoped
class ReviewedDigest {

    private static final int AT_ONCE = 200;

    private final Claims claims;
    private final PublishedVersions versions;
    private final Merges merges;
    private final ObjectMapper json;

    ReviewedDigest(Claims claims, PublishedVersions versions, Merges merges, ObjectMapper json) {
        this.claims = claims;
        this.versions = versions;
        this.merges = merges;
        this.json = json;
    }

    @Transactional
    StateHash hash() {
        var digest = new StateDigest();
        var some = versions.standing(null, AT_ONCE);
        while (!some.isEmpty()) {
            add(digest, some);
            claims.getEntityManager().clear();
            some = versions.standing(some.getLast().claimId(), AT_ONCE);
        }
        return digest.end();
    }

    private void add(StateDigest digest, List<PublishedVersion> some) {
        var byId = claims.all(some.stream().map(PublishedVersion::claimId).toList()).stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim));
        for (var version : some) {
            var claim = Objects.requireNonNull(byId.get(version.claimId()));
            long number = Objects.requireNonNull(claim.publishedVersion());
            var event = ClaimApproved.of(claim, number, List.of(version), merges.mergedInto(claim.id()));
            digest.add(claim.id(), number, kept(json.valueToTree(event)));
        }
    }

    /** What a register keeps of an event: not the earlier versions, nor where in the article numbers and names stood. */
    private static JsonNode kept(ObjectNode event) {
        event.set("id", event.remove("claimId"));
        event.remove("versions");
        for (var field : List.of("attribution", "quantities", "times")) {
            event.path(field).forEach(ReviewedDigest::withoutPlace);
            withoutPlace(event.path(field));
        }
        return event;
    }

    private static void withoutPlace(JsonNode node) {
        if (node instanceof ObjectNode placed) {
            placed.remove(List.of("start", "end"));
        }
    }
}
