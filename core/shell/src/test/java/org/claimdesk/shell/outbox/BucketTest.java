package org.claimdesk.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTest {

    /** Rows carry their bucket: a change here would let two relays publish one key at the same time. */
    @ParameterizedTest
    @CsvSource({"a, 3", "6f1c1c5e-7a53-5e0a-9a0c-c1a1de5c0000, 9", "ü, 21"})
    void never_changes(String key, int bucket) {
        // When
        int found = Bucket.of(key);

        // Then
        assertThat(found).isEqualTo(bucket);
    }

    @Test
    void keys_spread_over_all_buckets() {
        // When
        long used = IntStream.range(0, 1_000)
                .map(number -> Bucket.of("key-" + number))
                .distinct()
                .count();

        // Then
        assertThat(used).isEqualTo(Bucket.COUNT);
    }
}
