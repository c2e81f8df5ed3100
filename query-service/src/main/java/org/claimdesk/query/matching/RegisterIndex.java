package org.claimdesk.query.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimdesk.query.changes.ChangeJournal;
import org.claimdesk.shell.live.Loading;
import org.claimdesk.shell.live.Notifications;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The claims on record in the memory of this process, loaded behind a service that answers before. What it finds are candidates
 * only: whoever asks reads them from the register again, so that nothing withdrawn is ever told, however far behind this is.
 */
@ApplicationScoped
public class RegisterIndex {

    private static final Logger LOG = Logger.getLogger(RegisterIndex.class);

    /** A notification may be lost while the connection to it is renewed. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Loading<MatchingModels.Loaded> loading;
    private final IndexFeed feed;
    private final Notifications notifications;
    private final MatchingConfig config;
    private final Semaphore wanted = new Semaphore(0);
    private volatile @Nullable Ready ready;
    private volatile boolean stopped;

    RegisterIndex(MatchingModels models, IndexFeed feed, Notifications notifications, MatchingConfig config) {
        this.loading = new Loading<>("matching-models", models::load);
        this.feed = feed;
        this.notifications = notifications;
        this.config = config;
    }

    /** The models and the claims they look for. */
    record Ready(MatchingModels.Loaded models, IndexState state) {}

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("register-index").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        wanted.release();
        loading.stop();
    }

    /** @throws IndexLoading as long as it is not there; asking hastens it */
    Ready now() {
        var now = ready;
        if (now == null) {
            wanted.release();
            throw new IndexLoading();
        }
        return now;
    }

    private void run() {
        pause(config.startAfter());
        if (stopped) {
            return;
        }
        loading.start();
        try {
            follow();
        } catch (CancellationException end) {
            LOG.debug("stopped before the models were there");
        }
    }

    private void follow() {
        var loaded = loading.await();
        var changes = notifications.stream(ChangeJournal.CHANNEL).subscribe().with(change -> wanted.release());
        while (!stopped) {
            follow(loaded);
            pause(LOOK_AGAIN);
        }
        changes.cancel();
    }

    private void follow(MatchingModels.Loaded loaded) {
        long start = System.nanoTime();
        var last = ready;
        try {
            var state = feed.follow(last == null ? null : last.state(), loaded);
            ready = new Ready(loaded, state);
            if (last == null) {
                LOG.infof(
                        "claims on record loaded claims=%d millis=%d",
                        state.index().size(), (System.nanoTime() - start) / 1_000_000);
            }
        } catch (RuntimeException trouble) {
            if (!stopped) {
                LOG.warnf(trouble, "claims on record not brought up to date");
            }
        }
    }

    /** Until the time is over or something happens; what happened several times is one thing to do. */
    private void pause(Duration longest) {
        try {
            if (wanted.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                wanted.drainPermits();
            }
        } catch (InterruptedException end) {
            stopped = true;
        }
    }
}
