package org.claimdesk.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.shell.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed larger than any feed may be. */
@QuarkusTest
class HugeFeedIT {

    private static final long FIFTY_MEGABYTES = 50L << 20;

    /** 8 MiB, what the limit is, and as much again for buffers on the way. */
    private static final long READ_AT_MOST = 16L << 20;

    @Inject
    FeedDesk desk;

    @Inject
    Feeds feeds;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isRefusedAndNotReadToItsEnd(boolean announced) throws IOException {
        try (HugeFeed huge = new HugeFeed(FIFTY_MEGABYTES, announced)) {
            // Given
            String url = huge.url();

            // When
            Throwable refusal = catchThrowable(() -> desk.add(url, null, Lane.LIVE, null, UUID.randomUUID()));

            // Then
            assertThat(refusal).isInstanceOf(ProblemException.class).hasMessageContaining("larger than 8 MiB");
            assertThat(((ProblemException) refusal).status()).isEqualTo(422);
            assertThat(huge.sent()).isLessThan(READ_AT_MOST);
            assertThat(feeds.at(url)).isEmpty();
        }
    }
}
