package org.claimdesk.shell.outbox;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which of the 64 shares of the outbox a key belongs to. Never changed: rows carry it. */
final class Bucket {

    static final int COUNT = 64;

    private Bucket() {}

    static int of(String key) {
        CRC32 crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % COUNT);
    }
}
