package org.claimdesk.review.matching;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.LanguageModels;
import org.claimdesk.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** The models behind matching, loaded once behind a service that is ready before them. */
@ApplicationScoped
class MatchingTools {

    private final CompletableFuture<Loaded> loaded = new CompletableFuture<>();

    /** @param model of the embeddings; those of different models cannot be compared */
    record Loaded(TextAnalyzer analyzer, Comparer ofGivenPairs, Comparer ofManyArticles, String model) {}

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("matching-models").daemon().start(this::load);
    }

    private void load() {
        try {
            var models = new LanguageModels();
            loaded.complete(new Loaded(
                    new TextAnalyzer(models),
                    Comparer.ofGivenPairs(),
                    Comparer.ofManyArticles(),
                    models.embedder().modelId()));
        } catch (RuntimeException | Error e) {
            loaded.completeExceptionally(e);
            throw e;
        }
    }

    /** @throws ModelsLoading as long as they are not there */
    Loaded now() {
        if (!loaded.isDone()) {
            throw new ModelsLoading();
        }
        return loaded.join();
    }

    Loaded await() {
        return loaded.join();
    }

    /** The day of an ISO date or date-time; null for anything else, because a claim may well be undated. */
    static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || !published.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    AnalyzedClaim analyze(String text, @Nullable LocalDate published) {
        return await().analyzer().analyze(text, published);
    }
}
