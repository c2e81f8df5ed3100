package org.claimdesk.shell.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.claimdesk.shell.live.Backoff;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/** Does not give up: tries again through an outage, and sets aside only what can never work. */
@ApplicationScoped
class Tries {

    private static final Logger LOG = Logger.getLogger(Tries.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** How often a failure of unclear kind is tried before the record counts as poison. */
    private static final int TRIES_IF_UNCLEAR = 5;

    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Tries(DeadLetters deadLetters, MeterRegistry metrics) {
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** Returns when the effect has happened or the record lies in the dead letters. */
    void deliver(ConsumerRecord<String, byte[]> record, Runnable effect) {
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        int unclear = 0;
        while (true) {
            try {
                effect.run();
                return;
            } catch (RuntimeException e) {
                Trouble trouble = Trouble.of(e);
                if (trouble == Trouble.UNCLEAR) {
                    unclear++;
                    LOG.warnf(e, "try %d of %d failed: %s", unclear, TRIES_IF_UNCLEAR, place(record));
                } else if (trouble == Trouble.OUTAGE) {
                    LOG.warnf("waiting: %s reason=%s", place(record), e);
                }
                if (trouble == Trouble.POISON || unclear == TRIES_IF_UNCLEAR) {
                    bury(record, reason(e));
                    return;
                }
                pause(backoff);
            }
        }
    }

    private void bury(ConsumerRecord<String, byte[]> record, String reason) {
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        while (true) {
            try {
                deadLetters.send(record, reason);
                metrics.counter("claimdesk.inbox.dead.letters", "topic", record.topic())
                        .increment();
                return;
            } catch (ExecutionException e) {
                LOG.errorf("dead letter not taken: %s reason=%s", place(record), e.getCause());
                pause(backoff);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    private void pause(Backoff backoff) {
        try {
            if (stopping.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping: the record stays unread and comes again");
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted: the record stays unread and comes again");
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root && !(root instanceof Poison)) {
            root = root.getCause();
        }
        return switch (root) {
            case Poison poison -> String.valueOf(poison.getMessage());
            // Without the detail, which quotes the row.
            case PSQLException sql
            when sql.getServerErrorMessage() != null ->
                "SQLSTATE " + sql.getSQLState() + ": "
                        + sql.getServerErrorMessage().getMessage();
            default -> root.toString();
        };
    }

    private static String place(ConsumerRecord<String, byte[]> record) {
        return "topic=" + record.topic() + " partition=" + record.partition() + " offset=" + record.offset();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
