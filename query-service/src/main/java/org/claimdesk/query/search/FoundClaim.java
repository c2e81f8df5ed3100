package org.claimdesk.query.search;

import java.util.List;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Company;

/**
 * A claim that was found.
 *
 * @param highlights where the words asked for stand in its text; empty without words
 */
public record FoundClaim(Claim claim, List<Highlight> highlights, Company company) {

    FoundClaim in(Company found) {
        return new FoundClaim(claim, highlights, found);
    }
}
