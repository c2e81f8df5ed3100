package org.claimdesk.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of one file of a ZIP. */
final class ZipContent {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int BUFFER = 1 << 16;

    private ZipContent() {}

    /**
     * Unpacks what stands at the file's place (APPNOTE 4.3.7), at most what the directory promises.
     *
     * @param shift bytes before the ZIP proper
     * @throws IOException when it is not what the directory says
     */
    static byte[] of(ChunkStream upload, ZipFile file, long shift) throws IOException {
        upload.seek(file.offset() + shift);
        ByteBuffer local = upload.next(LOCAL_SIZE);
        if (local.getInt(0) != LOCAL) {
            throw new ZipException("nothing is where it should be");
        }
        upload.seek(
                upload.position() + Short.toUnsignedInt(local.getShort(26)) + Short.toUnsignedInt(local.getShort(28)));
        byte[] bytes = file.method() == ZipFile.STORED ? stored(upload, file) : inflated(upload, file);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if ((int) crc.getValue() != file.crc()) {
            throw new ZipException("its checksum is wrong");
        }
        return bytes;
    }

    private static byte[] stored(ChunkStream upload, ZipFile file) throws IOException {
        if (file.packed() != file.size()) {
            throw new ZipException("its length is wrong");
        }
        return upload.next(Math.toIntExact(file.size())).array();
    }

    private static byte[] inflated(ChunkStream upload, ZipFile file) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream unpacking = new InflaterInputStream(new Packed(upload, file.packed()), inflater, BUFFER)) {
            int size = Math.toIntExact(file.size());
            byte[] bytes = unpacking.readNBytes(size);
            if (bytes.length < size || unpacking.read() >= 0) {
                throw new ZipException("its length is wrong");
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }

    /** No more than the packed bytes of one file; closing it leaves the upload open. */
    private static final class Packed extends InputStream {
        private final ChunkStream upload;
        private long left;

        Packed(ChunkStream upload, long left) {
            this.upload = upload;
            this.left = left;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int n = left == 0 ? -1 : upload.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
