package org.claimdesk.ingest.extraction;

import java.util.List;
import org.claimdesk.ingest.events.Attribution;
import org.claimdesk.ingest.events.Citation;
import org.claimdesk.ingest.events.Entity;
import org.claimdesk.ingest.events.Quantity;
import org.claimdesk.ingest.events.Selector;
import org.claimdesk.ingest.events.TimeExpression;
import org.claimdesk.language.Claim;
import org.jspecify.annotations.Nullable;

/**
 * All of a candidate claim but its wording, as it is stored and published.
 *
 * @param page of the passage, counted from 1; null when the document has no pages
 */
public record ClaimDetails(
        Selector passage,
        @Nullable Integer page,
        double checkworthiness,
        boolean needsContext,
        @Nullable Attribution attribution,
        List<Citation> citations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Entity> entities) {

    static ClaimDetails of(Claim claim, @Nullable Integer page) {
        var passage = claim.passage();
        var said = claim.attribution();
        return new ClaimDetails(
                new Selector(passage.start(), passage.end(), passage.exact(), passage.prefix(), passage.suffix()),
                page,
                claim.checkworthiness(),
                claim.needsContext(),
                said == null
                        ? null
                        : new Attribution(said.source(), said.cue(), said.quoted(), said.start(), said.end()),
                claim.citations().stream()
                        .map(cited -> new Citation(cited.marker(), cited.title(), cited.url()))
                        .toList(),
                claim.quantities().stream()
                        .map(number -> new Quantity(
                                number.text(),
                                number.value(),
                                number.upper(),
                                number.unit(),
                                number.modifier().code(),
                                number.start(),
                                number.end()))
                        .toList(),
                claim.times().stream()
                        .map(time -> new TimeExpression(time.text(), time.value(), time.start(), time.end()))
                        .toList(),
                claim.entities().stream()
                        .map(entity -> new Entity(entity.text(), entity.type().name()))
                        .toList());
    }
}
