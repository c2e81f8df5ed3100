package org.claimdesk.ingest.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.language.Claim;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.Extraction;
import org.claimdesk.language.SourceText;
import org.jboss.logging.Logger;

/**
 * The built-in extractor, with a model asked about the claims that it left doubtful. Whatever the model does, there are the
 * same claims at the same places; only a wording or a speaker's name can become clearer.
 */
final class ModelAssistedExtractor implements ClaimExtractor {

    private static final Logger LOG = Logger.getLogger(ModelAssistedExtractor.class);

    private final ClaimExtractor builtIn;
    private final ModelEndpoint endpoint;
    private final ModelConfig config;
    private final ObjectMapper json;
    private final CircuitBreaker circuit;

    ModelAssistedExtractor(ClaimExtractor builtIn, ModelEndpoint endpoint, ModelConfig config, ObjectMapper json) {
        this.builtIn = builtIn;
        this.endpoint = endpoint;
        this.config = config;
        this.json = json;
        this.circuit = new CircuitBreaker(config.failures(), config.pause(), InstantSource.system());
    }

    @Override
    public Extraction extract(SourceText source) {
        Extraction found = builtIn.extract(source);
        List<Claim> claims = new ArrayList<>(found.claims());
        List<Integer> doubtful = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (ModelQuestion.doubtful(claims.get(i))) {
                doubtful.add(i);
            }
        }
        long end = System.nanoTime() + config.articleTimeout().toNanos();
        for (int i = 0; i < doubtful.size(); i += config.batch()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            List<Integer> some = doubtful.subList(i, Math.min(doubtful.size(), i + config.batch()));
            if (!left.isPositive() || !circuit.tryPass() || !clarify(source.text(), claims, some, left)) {
                break;
            }
        }
        return new Extraction(found.language(), found.supported(), found.passages(), found.references(), claims);
    }

    /** @return false when the model is not to be asked again for this article */
    private boolean clarify(String text, List<Claim> claims, List<Integer> which, Duration limit) {
        try {
            List<Claim> asked = which.stream().map(claims::get).toList();
            String written = endpoint.ask(ModelQuestion.INSTRUCTION, ModelQuestion.of(text, asked, json), limit);
            ModelAnswer answer = ModelAnswer.parse(written, json);
            for (int i = 0; i < asked.size(); i++) {
                Claim before = asked.get(i);
                Claim after = answer.applied(i, before, ModelQuestion.context(text, before));
                claims.set(which.get(i), after);
                count(after == before ? "kept" : "clarified");
            }
            circuit.succeeded();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | RuntimeException e) {
            circuit.failed();
            count("failed");
            LOG.warnf(
                    "model=%s asked=%d cause=%s",
                    config.name(), which.size(), e.getClass().getSimpleName());
            return false;
        }
    }

    private static void count(String outcome) {
        Metrics.counter("claimdesk.extraction.model", "outcome", outcome).increment();
    }

    @Override
    public String name() {
        return builtIn.name() + "+model";
    }

    @Override
    public String version() {
        return builtIn.version() + "+" + config.name();
    }
}
