package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.claim.Citation;
import org.claimdesk.review.page.CheckRuns;
import org.claimdesk.review.page.CitationCheck;
import org.claimdesk.review.page.LookedFor;

/** Looks at the pages that a claim cites: for the words that a person says are there, else for those of the claim. */
@ApplicationScoped
public class CitationLook {

    /** More are cited by pages that list, not by claims. */
    private static final int MOST = 8;

    private final ClaimFile file;
    private final CheckRuns runs;

    CitationLook(ClaimFile file, CheckRuns runs) {
        this.file = file;
        this.runs = runs;
    }

    /** What is known by now; what is not is looked for from now on. */
    public List<CitationCheck> of(UUID claimId) {
        var claim = file.of(claimId).claim();
        Map<String, LookedFor> wanted = new LinkedHashMap<>();
        claim.citations().stream()
                .filter(one -> one.kind() != Citation.Kind.PASSAGE && one.linkable())
                .limit(MOST)
                .forEach(one -> wanted.put(
                        String.valueOf(one.url()),
                        LookedFor.of(one.quote(), claim.text(), claim.passage().exact(), claim.quantities())));
        return wanted.isEmpty() ? List.of() : runs.look(claimId, wanted);
    }
}
