package org.claimdesk.ingest.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.claimdesk.ingest.article.DocumentTooLargeException;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.logging.Logger;

/** One piece of work from its lease to its end. */
@ApplicationScoped
class ExtractionRun {

    private static final Logger LOG = Logger.getLogger(ExtractionRun.class);

    /** The topics take messages of 8 MiB; what else is in the message is small. */
    private static final int MOST_BYTES = 7 << 20;

    private final ArticleReading reading;
    private final ExtractionOutcome outcome;
    private final ExtractionConfig config;
    private final ObjectMapper json;

    ExtractionRun(ArticleReading reading, ExtractionOutcome outcome, ExtractionConfig config, ObjectMapper json) {
        this.reading = reading;
        this.outcome = outcome;
        this.config = config;
        this.json = json;
    }

    /**
     * Waits until work can be done at all; without models no article is to blame.
     *
     * @throws IllegalStateException when the models cannot be loaded
     */
    void awaitModels() {
        reading.awaitModels();
    }

    /** Never throws for what is wrong with the article; throws when the database cannot be asked. */
    void run(Work work) {
        long begin = System.nanoTime();
        String end = "lost";
        try {
            end = tryOnce(work);
        } catch (LeaseLostException e) {
            LOG.infof("article=%s extraction=lost", work.articleId());
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            Metrics.timer("claimdesk.extraction", "end", end).record(took);
            LOG.infof("article=%s extraction=%s took_ms=%d", work.articleId(), end, took.toMillis());
        }
    }

    private String tryOnce(Work work) {
        if (work.losses() >= config.maxLosses()) {
            outcome.fail(work, "The extraction was cut off " + work.losses() + " times.");
            return "failed";
        }
        try {
            Found found = reading.find(work.articleId());
            requireSendable(found);
            outcome.publish(work, found);
            return "published";
        } catch (ProblemException e) {
            outcome.fail(work, e.detail());
            return "failed";
        } catch (LeaseLostException e) {
            throw e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return again(work, e);
        }
    }

    private String again(Work work, Throwable cause) {
        int tries = work.tries() + 1;
        LOG.errorf(cause, "article=%s extraction=error try=%d", work.articleId(), tries);
        if (tries >= config.maxTries()) {
            outcome.fail(
                    work,
                    "The extraction ended with an error " + tries + " times, last with "
                            + cause.getClass().getSimpleName() + ".");
            return "failed";
        }
        outcome.retry(work, config.retryDelay().multipliedBy(1L << Math.min(tries - 1, 10)));
        return "postponed";
    }

    private void requireSendable(Found found) throws JsonProcessingException {
        int bytes = json.writeValueAsBytes(List.of(found.text(), found.passages(), found.references())).length;
        if (bytes > MOST_BYTES) {
            throw new DocumentTooLargeException(
                    "The text with its passages is larger than 7 MiB, more than one message may be");
        }
    }
}
