package org.claimdesk.query.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.claimdesk.query.approved.Links;
import org.claimdesk.query.approved.ServedClaim;

/** A claim in the answer to a search: all its fields, and where the words asked for stand in its text. */
record ServedHit(@JsonUnwrapped ServedClaim claim, List<Highlight> highlights) {

    static ServedHit of(FoundClaim found, Links links) {
        return new ServedHit(ServedClaim.of(found.claim(), links), found.highlights());
    }
}
