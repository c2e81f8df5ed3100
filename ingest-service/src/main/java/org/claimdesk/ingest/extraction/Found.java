package org.claimdesk.ingest.extraction;

import java.util.List;
import java.util.Set;
import org.claimdesk.ingest.events.Extractor;
import org.claimdesk.ingest.events.Reference;
import org.claimdesk.language.Claim;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.Passage;
import org.claimdesk.language.PassageKind;
import org.claimdesk.language.SourceText;
import org.jspecify.annotations.Nullable;

/** What an extraction found, in the words of this service. */
record Found(String text, Extraction extraction, Extractor extractor) {

    /** UTF-16 units of an opening at most. */
    private static final int OPENING = 80;

    /** What an article is not called after. */
    private static final Set<PassageKind> AROUND =
            Set.of(PassageKind.BYLINE, PassageKind.DATE, PassageKind.BOILERPLATE, PassageKind.REFERENCE);

    static Found in(SourceText source, ClaimExtractor extractor) {
        return new Found(
                source.text(), extractor.extract(source), new Extractor(extractor.name(), extractor.version()));
    }

    List<org.claimdesk.ingest.events.Passage> passages() {
        return extraction.passages().stream()
                .map(passage -> new org.claimdesk.ingest.events.Passage(
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
        var passages = extraction.passages();
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == passages.size() || passages.get(low).start() > start
                ? null
                : passages.get(low).page();
    }

    /**
     * What to call the article when nobody gave a title: the heading that the text begins with, or else null. Bylines,
     * dates and what belongs to the site may stand before it.
     */
    @Nullable
    String heading() {
        Passage first = beginning();
        return first != null && first.kind() == PassageKind.HEADING ? words(first) : null;
    }

    /** What to call it when there is nothing else: its first words. */
    @Nullable
    String opening() {
        Passage first = beginning();
        if (first == null) {
            return null;
        }
        String words = words(first);
        int end = words.length() <= OPENING ? words.length() : words.lastIndexOf(' ', OPENING);
        return end == words.length() ? words : words.substring(0, Math.max(end, 1)) + "…";
    }

    private @Nullable Passage beginning() {
        return extraction.passages().stream()
                .filter(passage -> !AROUND.contains(passage.kind()))
                .findFirst()
                .orElse(null);
    }

    private String words(Passage passage) {
        int begin = text.offsetByCodePoints(0, passage.start());
        return text.substring(begin, text.offsetByCodePoints(begin, passage.end() - passage.start()));
    }
}
