package org.claimdesk.review.matching;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.shell.account.Roles;

/** How two wordings stand to each other; nothing is stored. */
@Path("/api/v1/comparisons")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ComparisonsResource {

    private final MatchingTools tools;

    ComparisonsResource(MatchingTools tools) {
        this.tools = tools;
    }

    @POST
    public Comparisons compare(@NotNull @Valid PairsAsked asked) {
        var comparer = tools.now().ofGivenPairs();
        return new Comparisons(asked.pairs().stream()
                .map(pair -> Compared.of(comparer.compare(analyze(pair.a()), analyze(pair.b()))))
                .toList());
    }

    private AnalyzedClaim analyze(PairsAsked.Wording wording) {
        return tools.analyze(wording.text(), MatchingTools.day(wording.publishedAt()));
    }

    /** In the order asked. */
    record Comparisons(List<Compared> comparisons) {}

    /** @param relation AGREES, CONFLICTS, UPDATES, RELATED or UNRELATED */
    record Compared(String relation, double score, String reason) {

        static Compared of(org.claimdesk.comparison.Comparison found) {
            return new Compared(found.relation().name(), found.score(), found.reason());
        }
    }
}
