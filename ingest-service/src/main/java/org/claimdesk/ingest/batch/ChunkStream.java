package org.claimdesk.ingest.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.function.IntFunction;

/** An upload in chunks as one stream that can go to any place, with memory for one chunk. */
final class ChunkStream extends InputStream {

    /** Bytes of each chunk but the last. */
    static final int CHUNK = 1 << 20;

    private final IntFunction<byte[]> chunks;
    private final long size;
    private byte[] chunk = {};
    private int number = -1;
    private long position;

    /**
     * @param chunks from 0
     * @param size bytes of all of them
     */
    ChunkStream(IntFunction<byte[]> chunks, long size) {
        this.chunks = chunks;
        this.size = size;
    }

    long size() {
        return size;
    }

    long position() {
        return position;
    }

    /** @throws EOFException when there is no such place */
    void seek(long place) throws EOFException {
        if (place < 0 || place > size) {
            throw new EOFException("there is no byte " + place);
        }
        position = place;
    }

    /**
     * The next bytes, to be read as little-endian numbers.
     *
     * @throws EOFException when there are not so many
     */
    ByteBuffer next(int length) throws IOException {
        byte[] bytes = readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the upload ends within " + length + " bytes");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        int wanted = Math.toIntExact(position / CHUNK);
        if (wanted != number) {
            chunk = chunks.apply(wanted);
            number = wanted;
        }
        int at = (int) (position % CHUNK);
        int n = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, n);
        position += n;
        return n;
    }
}
