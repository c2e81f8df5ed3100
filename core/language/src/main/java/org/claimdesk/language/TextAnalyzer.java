package org.claimdesk.language;

import java.time.LocalDate;
import org.claimdesk.language.claim.ClaimAnalysis;
import org.jspecify.annotations.Nullable;

/** Takes a single wording apart, for comparison and for wordings that a person edited. Safe for several threads. */
public final class TextAnalyzer {

    private final ClaimAnalysis analysis;

    /** Loads the models, which takes some seconds. */
    public TextAnalyzer() {
        this(new LanguageModels());
    }

    public TextAnalyzer(LanguageModels models) {
        analysis = new ClaimAnalysis(models.tagger(), models.embedder());
    }

    /**
     * @param claimText one or a few sentences
     * @param publishedAt the day from which "Sunday" and "last year" are reckoned
     */
    public AnalyzedClaim analyze(String claimText, @Nullable LocalDate publishedAt) {
        return analysis.analyze(claimText, publishedAt);
    }

    /**
     * As before, for a wording whose vector is known, which saves most of the time.
     *
     * @param embedding what the same model gave for the same text; treated as read-only
     */
    public AnalyzedClaim analyze(String claimText, @Nullable LocalDate publishedAt, float[] embedding) {
        return analysis.analyze(claimText, publishedAt, embedding);
    }
}
