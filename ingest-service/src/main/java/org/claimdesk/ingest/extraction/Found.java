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

    /** UTF-16 units of an opening at most. */
    private static final int OPENING = 80;

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
        if (extraction.passages().isEmpty() || extraction.passages().getFirst().page() == null) {
            return null;
        }
        int start = claim.passage().start();
        for (var passage : extraction.passages()) {
            if (passage.page() != null && passage.start() <= start && start < passage.end()) {
                return passage.page();
            }
        }
        return null;
    }

    /** What to call the article when nobody gave a title: the heading that the text begins with, or else null. */
    @Nullable
    String heading() {
        return startsWithHeading() ? firstPassage() : null;
    }

    /** What to call it when there is nothing else: its first words. */
    @Nullable
    String opening() {
        if (extraction.passages().isEmpty()) {
            return null;
        }
        String words = firstPassage();
        int end = words.length() <= OPENING ? words.length() : words.lastIndexOf(' ', OPENING);
        return end == words.length() ? words : words.substring(0, Math.max(end, 1)) + "…";
    }

    private boolean startsWithHeading() {
        return !extraction.passages().isEmpty()
                && extraction.passages().getFirst().kind() == PassageKind.HEADING;
    }

    private String firstPassage() {
        var first = extraction.passages().getFirst();
        int begin = text.offsetByCodePoints(0, first.start());
        return text.substring(begin, text.offsetByCodePoints(begin, first.end() - first.start()));
    }
}
