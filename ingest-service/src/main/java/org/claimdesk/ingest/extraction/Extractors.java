package org.claimdesk.ingest.extraction;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.claimdesk.language.BuiltInClaimExtractor;
import org.claimdesk.language.ClaimExtractor;
import org.jboss.logging.Logger;

/** The extractor of this process. Its models load in the background, so that the service answers before they are there. */
@ApplicationScoped
public class Extractors {

    private static final Logger LOG = Logger.getLogger(Extractors.class);

    private final CompletableFuture<ClaimExtractor> loaded = new CompletableFuture<>();

    void load(@Observes StartupEvent start) {
        load(BuiltInClaimExtractor::new);
    }

    void load(Supplier<ClaimExtractor> source) {
        Thread.ofPlatform().name("model-loader").daemon().start(() -> {
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
