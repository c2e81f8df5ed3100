package org.claimdesk.ingest.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.claimdesk.language.BuiltInClaimExtractor;
import org.claimdesk.language.ClaimExtractor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The extractor of this process. Its models load in the background, so that the service answers before they are there. */
@ApplicationScoped
public class Extractors {

    private static final Logger LOG = Logger.getLogger(Extractors.class);
    private static final Duration LONGEST_LOAD = Duration.ofSeconds(20);

    private final CompletableFuture<ClaimExtractor> loaded = new CompletableFuture<>();

    private volatile @Nullable Thread loader;

    void load(@Observes StartupEvent start, ExtractionConfig config, ObjectMapper json) {
        ModelConfig model = config.model();
        load(() -> model.url()
                .<ClaimExtractor>map(url -> new ModelAssistedExtractor(
                        new BuiltInClaimExtractor(), new ModelEndpoint(url, model, json), model, json))
                .orElseGet(BuiltInClaimExtractor::new));
    }

    /** The models' native library crashes the process when it ends while they load: so wait for that. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        Thread loading = loader;
        if (loading != null) {
            loading.join(LONGEST_LOAD);
        }
    }

    void load(Supplier<ClaimExtractor> source) {
        loader = Thread.ofPlatform().name("model-loader").daemon().start(() -> {
            long begin = System.nanoTime();
            try {
                ClaimExtractor extractor = source.get();
                loaded.complete(extractor);
                LOG.infof(
                        "extractor=%s version=%s loaded_ms=%d",
                        extractor.name(), extractor.version(), (System.nanoTime() - begin) / 1_000_000);
            } catch (RuntimeException | Error e) {
                LOG.error("the extractor cannot be loaded", e);
                loaded.completeExceptionally(e);
            }
        });
    }

    /**
     * @throws ModelsLoadingException 503 while the models load
     */
    public ClaimExtractor now() {
        if (!loaded.isDone() || loaded.isCompletedExceptionally()) {
            throw new ModelsLoadingException();
        }
        return loaded.join();
    }

    /**
     * Waits for the models.
     *
     * @throws IllegalStateException when they cannot be loaded
     */
    ClaimExtractor await() {
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the extractor cannot be loaded", e);
        }
    }
}
