package org.claimdesk.query.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.claimdesk.query.approved.ClaimOnRecord;
import org.claimdesk.query.approved.Links;

/** A claim in the answer to a search: all its fields, and where the words asked for stand in its text. */
record ServedHit(@JsonUnwrapped ClaimOnRecord claim, List<Highlight> highlights) {

    static ServedHit of(FoundClaim found, Links links) {
        return new ServedHit(ClaimOnRecord.of(found.claim(), found.company(), links), found.highlights());
    }
}
