package org.claimdesk.review.page;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.claimdesk.document.DocumentException;
import org.claimdesk.document.isolated.IsolatedReaders;
import org.claimdesk.fetch.FetchException;
import org.claimdesk.fetch.Fetcher;

/**
 * Fetches pages from public addresses, as their robots.txt allows, and reads them in a process of its own: a hostile page
 * ends that process at worst. A few at a time; the others wait for their turn.
 */
@ApplicationScoped
public class Pages {

    private static final int AT_ONCE = 4;

    /** Longer than the readers' own limit. */
    private static final Duration READING = Duration.ofSeconds(25);

    private final boolean enabled;
    private final Fetcher fetcher;
    private final IsolatedReaders readers;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Pages(PagesConfig config) {
        this.enabled = config.citations();
        this.fetcher = new Fetcher(config.policy());
        this.readers =
                new IsolatedReaders(1, Math.toIntExact(config.readerMemory().asLongValue() >> 20), READING);
    }

    @PreDestroy
    void close() {
        readers.close();
    }

    /** Whether this installation fetches cited pages. */
    public boolean enabled() {
        return enabled;
    }

    /** Blocks for as long as it takes; never throws for what the page is. */
    public PageText read(String url) {
        if (!enabled) {
            return PageText.unread("Cited pages are not fetched here");
        }
        places.acquireUninterruptibly();
        try {
            var fetched = fetcher.fetch(URI.create(url));
            var document = readers.read(
                    fetched.bytes(), fetched.contentType(), fetched.finalUrl().toString());
            var about = document.metadata();
            return new PageText(about.title(), about.publisher(), document.text(), null);
        } catch (FetchException | DocumentException | IllegalArgumentException | IllegalStateException e) {
            return PageText.unread(String.valueOf(e.getMessage()));
        } finally {
            places.release();
        }
    }
}
