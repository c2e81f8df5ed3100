package org.claimdesk.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Embeddings as they are stored: four bytes a number, the least first. */
public final class EmbeddingBytes {

    private EmbeddingBytes() {}

    public static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    public static float[] vector(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
