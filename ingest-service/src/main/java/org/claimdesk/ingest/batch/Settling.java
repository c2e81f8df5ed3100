package org.claimdesk.ingest.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.shell.problem.ProblemException;
import org.jboss.logging.Logger;

/** Takes one document of a batch in, or notes why not. */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);

    private final BatchItems items;
    private final EntryUploads uploads;
    private final ArticleIntake intake;
    private final BatchConfig config;

    Settling(BatchItems items, EntryUploads uploads, ArticleIntake intake, BatchConfig config) {
        this.items = items;
        this.uploads = uploads;
        this.intake = intake;
        this.config = config;
    }

    /**
     * Afterwards the document is DONE or FAILED, or PENDING when something unexpected happened that may pass.
     *
     * @throws BatchLostException when somebody else has the batch
     */
    void settle(BatchWork work, Entry entry) {
        int tries = items.begin(work, entry);
        if (tries > config.maxTries()) {
            items.refuse(work, entry, "Taking it in was cut off " + (tries - 1) + " times.");
            return;
        }
        try {
            intake.take(uploads.of(entry, work), work.account(), receipt -> items.take(work, entry, receipt.id()));
        } catch (ProblemException e) {
            items.refuse(work, entry, said(e));
        } catch (BatchLostException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(e, "batch=%s document=%d try=%d", work.batchId(), entry.position(), tries);
            if (tries == config.maxTries()) {
                items.refuse(
                        work,
                        entry,
                        "Taking it in ended with an error " + tries + " times, last with "
                                + e.getClass().getSimpleName() + ".");
            }
        }
    }

    private static String said(ProblemException problem) {
        return problem.violations().stream()
                .map(violation -> " " + violation.field() + " " + violation.message() + ".")
                .collect(Collectors.joining("", problem.detail(), ""));
    }
}
