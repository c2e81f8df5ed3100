package org.claimdesk.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import org.claimdesk.shell.problem.ProblemException;
import org.junit.jupiter.api.Test;

class UploadRoomTest {

    private final UploadRoom room = new UploadRoom(new Config());

    @Test
    void whoeverComesWhenItIsFullIsAskedToComeAgain() throws IOException {
        // When
        ProblemException refused =
                room.take(-1, () -> catchThrowableOfType(ProblemException.class, () -> room.take(-1, () -> "read")));

        // Then
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.headers()).containsEntry("Retry-After", "5");
    }

    @Test
    void smallOnesFitBeside() throws IOException {
        // When
        String read = room.take(-1, () -> room.take(1_000_000, () -> "read"));

        // Then
        assertThat(read).isEqualTo("read");
    }

    @Test
    void whatIsAnnouncedLargerThanItMayBeTakesNoMoreThanThat() throws IOException {
        // When
        String read = room.take(Long.MAX_VALUE, () -> "refused later");

        // Then
        assertThat(read).isEqualTo("refused later");
    }

    @Test
    void aRefusalGivesTheRoomBack() throws IOException {
        // Given
        assertThatThrownBy(() -> room.take(-1, () -> {
                    throw new DocumentTooLargeException("The document is too large");
                }))
                .isInstanceOf(DocumentTooLargeException.class);

        // When
        String read = room.take(-1, () -> "read");

        // Then
        assertThat(read).isEqualTo("read");
    }

    /** Room for one document of the largest size and a small one. */
    private static final class Config implements ArticleConfig {

        @Override
        public MemorySize documentLimit() {
            return mebibytes(16);
        }

        @Override
        public MemorySize uploadMemory() {
            return mebibytes(20);
        }

        @Override
        public Duration uploadWait() {
            return Duration.ofMillis(10);
        }

        @Override
        public int readers() {
            return 1;
        }

        @Override
        public MemorySize readerMemory() {
            return mebibytes(64);
        }

        @Override
        public Duration readerTime() {
            return Duration.ofSeconds(30);
        }

        private static MemorySize mebibytes(long count) {
            return new MemorySize(BigInteger.valueOf(count << 20));
        }
    }
}
