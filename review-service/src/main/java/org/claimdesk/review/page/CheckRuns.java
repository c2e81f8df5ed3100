package org.claimdesk.review.page;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimdesk.review.claim.Citation;
import org.jboss.logging.Logger;

/** Looks at the pages of a claim that somebody has opened, beside whatever else goes on. */
@ApplicationScoped
public class CheckRuns {

    private static final Logger LOG = Logger.getLogger(CheckRuns.class);

    /** Pages change; what was found lately is not looked for again. */
    private static final Duration LATELY = Duration.ofDays(1);

    /** Pages waited for at a time on one instance; more are left for when the claim is opened again. */
    private static final int MOST_UNDER_WAY = 64;

    private final Pages pages;
    private final CitationChecks checks;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    CheckRuns(Pages pages, CitationChecks checks) {
        this.pages = pages;
        this.checks = checks;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /**
     * What is known of the pages, in their order; what is not is looked for from now on. Never waits for a page.
     *
     * @param wanted by address
     */
    public List<CitationCheck> look(UUID claim, Map<String, LookedFor> wanted) {
        if (!pages.enabled()) {
            return List.of();
        }
        var known = checks.of(claim, wanted, Instant.now().minus(LATELY));
        var told = new ArrayList<CitationCheck>();
        wanted.forEach((url, words) -> {
            var found = known.get(url);
            if (found != null) {
                told.add(found);
            } else if (start(claim, url, words)) {
                told.add(CitationCheck.underWay(url));
            }
        });
        return told;
    }

    private boolean start(UUID claim, String url, LookedFor words) {
        var key = claim + " " + url;
        if (underWay.size() >= MOST_UNDER_WAY) {
            return underWay.contains(key);
        }
        if (underWay.add(key)) {
            threads.submit(() -> {
                try {
                    run(claim, url, words);
                } catch (RuntimeException e) {
                    LOG.warnf("cited page not checked: claim=%s, reason=%s", claim, e);
                } finally {
                    underWay.remove(key);
                }
            });
        }
        return true;
    }

    private void run(UUID claim, String url, LookedFor words) {
        var page = pages.read(url);
        var found = page.problem() == null
                ? new PageSearch(page.text()).find(words)
                : new PageSearch.Found(Citation.Check.UNREACHABLE, null);
        checks.keep(claim, url, words, page, found);
    }
}
