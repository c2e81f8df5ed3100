package org.claimdesk.language.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.Embedder;
import org.claimdesk.language.Quantity;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.attribution.Quotes;
import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.attribution.Speakers;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.quantity.Quantities;
import org.claimdesk.language.text.FlatText;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.time.Times;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.token.Tagger;
import org.jspecify.annotations.Nullable;

/** Analyses one wording as if it were a sentence. Safe for several threads. */
public final class ClaimAnalysis {

    private final Tagger tagger;
    private final Embedder embedder;

    public ClaimAnalysis(Tagger tagger, Embedder embedder) {
        this.tagger = tagger;
        this.embedder = embedder;
    }

    public AnalyzedClaim analyze(String claimText, @Nullable LocalDate publishedAt) {
        return analyze(claimText, publishedAt, embedder.embed(claimText));
    }

    /** @param embedding of the text, by the same model */
    public AnalyzedClaim analyze(String claimText, @Nullable LocalDate publishedAt, float[] embedding) {
        String text = FlatText.of(claimText).chars();
        Range whole = new Range(0, text.length());
        Sentence sentence = tagger.tag(text, whole);
        Entities entities = Entities.of(List.of(sentence));
        List<TimeExpression> times = Times.in(text, whole, publishedAt);
        List<Quantity> quantities = Quantities.in(sentence, times);
        Attribution attribution = new Speakers(entities)
                .of(sentence, 0, 0, Quotes.in(text, whole)).stream()
                        .filter(speaker -> speaker.weight() > 1)
                        .findFirst()
                        .map(Speaker::attribution)
                        .orElse(null);
        Statement statement = Statement.of(sentence, attribution);
        return new AnalyzedClaim(
                claimText,
                publishedAt,
                sentence.tokens(),
                quantities,
                times,
                entities.in(0, 0, text.length()),
                statement.negated(),
                attribution,
                statement.subjects(),
                statement.attributes(),
                statement.predicate(),
                Modalities.of(sentence),
                embedding);
    }
}
