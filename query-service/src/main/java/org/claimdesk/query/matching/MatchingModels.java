package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.language.BuiltInClaimExtractor;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Embedder;
import org.claimdesk.language.LanguageModels;
import org.claimdesk.language.TextAnalyzer;

/** The models behind matching: about 300 MB and some seconds, once. */
@ApplicationScoped
class MatchingModels {

    /** Each is safe for several threads. */
    record Loaded(ClaimExtractor extractor, TextAnalyzer analyzer, Comparer comparer, Embedder embedder) {

        /** Vectors and words of another model cannot be compared with those of this one. */
        String model() {
            return embedder.modelId();
        }
    }

    Loaded load() {
        var models = new LanguageModels();
        return new Loaded(
                new BuiltInClaimExtractor(models),
                new TextAnalyzer(models),
                Comparer.ofManyArticles(),
                models.embedder());
    }
}
