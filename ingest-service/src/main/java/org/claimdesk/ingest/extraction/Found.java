package org.claimdesk.ingest.extraction;

import java.util.List;
import org.claimdesk.ingest.events.Extractor;
import org.claimdesk.ingest.events.Passage;
import org.claimdesk.ingest.events.Reference;
import org.claimdesk.language.Claim;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.SourceText;
import org.jspecify.annotations.Nullable;

/** What an extraction found, in the words of this service. */
record Found(String text, Extraction extraction, Extractor extractor) {

    static Found in(SourceText source, ClaimExtractor extractor) {
        return new Found(
                source.text(), extractor.extract(source), new Extractor(extractor.name(), extractor.version()));
    }

    List<Passage> passages() {
        return extraction.passages().stream()
                .map(passage -> new Passage(
                        passage.start(), passage.end(), passage.kind().code(), passage.page()))
                .toList();
    }

    List<Reference> references() {
        return extraction.references().stream()
                .map(entry -> new Reference(entry.marker(), entry.title(), entry.url()))
                .toList();
    }

    List<Claim> claims() {
        return extraction.claims();
    }

    /** The page on which the claim begins. */
    @Nullable
    Integer page(Claim claim) {
        int start = claim.passage().start();
        for (var passage : extraction.passages()) {
            if (passage.page() != null && passage.start() <= start && start < passage.end()) {
                return passage.page();
            }
        }
        return null;
    }

    /** The heading that the text begins with, to go by when nobody gave a title. */
    @Nullable
    String heading() {
        if (extraction.passages().isEmpty()) {
            return null;
        }
        var first = extraction.passages().getFirst();
        if (first.kind() != PassageKind.HEADING) {
            return null;
        }
        int begin = text.offsetByCodePoints(0, first.start());
        return text.substring(begin, text.offsetByCodePoints(begin, first.end() - first.start()));
    }
}
