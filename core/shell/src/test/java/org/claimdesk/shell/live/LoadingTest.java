package org.claimdesk.shell.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LoadingTest {

    @Test
    void triesAgainUntilItIsThere() {
        // Given
        var tries = new AtomicInteger();
        var loading = loading(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new UnsatisfiedLinkError("not yet");
            }
            return "models";
        });
        assertThat(loading.now()).isNull();
        // When
        loading.start();
        // Then
        assertThat(loading.await()).isEqualTo("models");
        assertThat(loading.now()).isEqualTo("models");
        assertThat(tries).hasValue(3);
    }

    @Test
    void aStopWaitsForTheLoadUnderWay() throws Exception {
        // Given
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var over = new AtomicBoolean();
        var loading = loading(() -> {
            begun.countDown();
            waitFor(go);
            over.set(true);
            return "models";
        });
        loading.start();
        begun.await();
        // When
        var stop = CompletableFuture.supplyAsync(() -> {
            loading.stop();
            return over.get();
        });
        // Then
        assertThatThrownBy(loading::await).isInstanceOf(CancellationException.class);
        assertThat(stop).isNotDone();
        go.countDown();
        assertThat(stop.get()).isTrue();
        assertThat(loading.now()).isNull();
    }

    @Test
    void whatIsStoppedFirstIsNeverLoaded() {
        // Given
        var tries = new AtomicInteger();
        var loading = loading(() -> "models " + tries.incrementAndGet());
        loading.stop();
        // When
        loading.start();
        // Then
        assertThat(loading.now()).isNull();
        assertThat(tries).hasValue(0);
    }

    private static Loading<String> loading(Supplier<String> source) {
        return new Loading<>("test-models", source, new Backoff(Duration.ofMillis(1), Duration.ofMillis(2)));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
