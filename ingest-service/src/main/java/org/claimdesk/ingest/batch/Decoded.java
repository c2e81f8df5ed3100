package org.claimdesk.ingest.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of which nobody says how it is encoded. */
final class Decoded {

    private Decoded() {}

    /** UTF-8 when it is, else what programs wrote before there was UTF-8. */
    static String of(byte[] bytes, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, otherwise);
        }
    }
}
