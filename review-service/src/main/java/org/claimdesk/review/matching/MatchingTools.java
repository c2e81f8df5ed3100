package org.claimdesk.review.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.LanguageModels;
import org.claimdesk.language.TextAnalyzer;
import org.claimdesk.shell.live.Loading;
import org.jspecify.annotations.Nullable;

/** The models behind matching, loaded once behind a service that is ready before them. */
@ApplicationScoped
class MatchingTools {

    private final Loading<Loaded> loading = new Loading<>("matching-models", MatchingTools::load);

    /** @param model of the embeddings; those of different models cannot be compared */
    record Loaded(TextAnalyzer analyzer, Comparer ofGivenPairs, Comparer ofManyArticles, String model) {}

    void start(@Observes StartupEvent event) {
        loading.start();
    }

    /** Before those who wait for the models are stopped, which sets them free. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        loading.stop();
    }

    private static Loaded load() {
        var models = new LanguageModels();
        return new Loaded(
                new TextAnalyzer(models),
                Comparer.ofGivenPairs(),
                Comparer.ofManyArticles(),
                models.embedder().modelId());
    }

    /** @throws ModelsLoading as long as they are not there */
    Loaded now() {
        var loaded = loading.now();
        if (loaded == null) {
            throw new ModelsLoading();
        }
        return loaded;
    }

    Loaded await() {
        return loading.await();
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
