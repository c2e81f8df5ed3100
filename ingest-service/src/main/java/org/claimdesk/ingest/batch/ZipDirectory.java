package org.claimdesk.ingest.batch;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the directory of a ZIP lies. Numbers of sections are those of PKWARE's APPNOTE 6.3.10.
 *
 * @param start of the directory in the upload
 * @param count of its files, as it says
 * @param shift bytes before the ZIP proper, such as those of a program that unpacks it
 */
record ZipDirectory(long start, long count, long shift) {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_SIZE = 56;
    private static final long NO_16 = 0xFFFFL;
    private static final long NO_32 = 0xFFFFFFFFL;

    /**
     * Looks for the record at the end (4.3.16), the last one there is.
     *
     * @throws BrokenBatchException when there is none, or it says what cannot be
     */
    static ZipDirectory of(ChunkStream upload) throws IOException {
        long from = Math.max(0, upload.size() - END_SIZE - COMMENT);
        upload.seek(from);
        ByteBuffer tail = upload.next((int) (upload.size() - from));
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(tail.getShort(at + 20)) <= tail.limit()) {
                return of(upload, tail, at, from + at);
            }
        }
        throw new BrokenBatchException("This is no ZIP, or its end is missing.");
    }

    private static ZipDirectory of(ChunkStream upload, ByteBuffer tail, int at, long end) throws IOException {
        int disk = Short.toUnsignedInt(tail.getShort(at + 4));
        long count = Short.toUnsignedLong(tail.getShort(at + 10));
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
        if (count == NO_16 || size == NO_32 || offset == NO_32) {
            return of64(upload, end);
        }
        if (disk != 0) {
            throw new BrokenBatchException("The ZIP is split into several files.");
        }
        return located(end, count, size, offset);
    }

    /** The record for large ZIPs (4.3.14) and what says where it is (4.3.15). */
    private static ZipDirectory of64(ChunkStream upload, long end) throws IOException {
        upload.seek(end - LOCATOR_SIZE);
        ByteBuffer locator = upload.next(LOCATOR_SIZE);
        if (locator.getInt(0) != LOCATOR) {
            throw ZipFile.damaged();
        }
        long place = locator.getLong(8);
        upload.seek(place);
        ByteBuffer record = upload.next(END_64_SIZE);
        if (record.getInt(0) != END_64) {
            throw ZipFile.damaged();
        }
        return located(place, record.getLong(32), record.getLong(40), record.getLong(48));
    }

    private static ZipDirectory located(long end, long count, long size, long offset) {
        if (count < 0 || size < 0 || offset < 0 || size > end || offset > end - size) {
            throw new BrokenBatchException("The ZIP is cut off, or its directory is damaged.");
        }
        return new ZipDirectory(end - size, count, end - size - offset);
    }
}
