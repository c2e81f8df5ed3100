package org.claimdesk.ingest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    private static final int SIZE = 2 * ChunkStream.CHUNK + 10;

    private final byte[] upload = new byte[SIZE];
    private final List<Integer> fetched = new ArrayList<>();
    private final ChunkStream stream = new ChunkStream(
            number -> {
                fetched.add(number);
                byte[] chunk = new byte[Math.min(ChunkStream.CHUNK, SIZE - number * ChunkStream.CHUNK)];
                System.arraycopy(upload, number * ChunkStream.CHUNK, chunk, 0, chunk.length);
                return chunk;
            },
            SIZE);

    ChunkStreamTest() {
        new Random(1).nextBytes(upload);
    }

    @Test
    void readsAllAcrossChunks() throws IOException {
        // When
        byte[] read = stream.readAllBytes();

        // Then
        assertThat(read).isEqualTo(upload);
        assertThat(fetched).containsExactly(0, 1, 2);
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void goesToAnyPlaceAndFetchesAChunkOnlyWhenItIsAnother() throws IOException {
        // Given
        stream.seek(ChunkStream.CHUNK + 5);

        // When
        byte first = stream.next(1).get();
        stream.seek(ChunkStream.CHUNK);
        byte second = stream.next(1).get();

        // Then
        assertThat(List.of(first, second)).containsExactly(upload[ChunkStream.CHUNK + 5], upload[ChunkStream.CHUNK]);
        assertThat(fetched).containsExactly(1);
    }

    @Test
    void thereIsNothingBehindTheEnd() throws IOException {
        // Given
        stream.seek(SIZE - 1);

        // When
        var refusal = assertThatThrownBy(() -> stream.next(2));

        // Then
        refusal.isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> stream.seek(SIZE + 1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> stream.seek(-1)).isInstanceOf(EOFException.class);
    }
}
