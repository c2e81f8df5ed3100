package org.claimdesk.document.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.claimdesk.document.Deadline;

/**
 * The bytes of a PDF, read under a deadline. Whatever PDFBox unpacks it reads from here, a few kilobytes at a time, so
 * that a stream which is unpacked while it is parsed, such as a page of 16 GB of blanks, ends in time as well.
 */
final class TimedBytes implements RandomAccessRead {
    private final byte[] bytes;
    private final Deadline deadline;
    private int position;
    private boolean closed;

    TimedBytes(byte[] bytes, Deadline deadline) {
        this.bytes = bytes;
        this.deadline = deadline;
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        deadline.check();
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) {
        deadline.check();
        position = (int) Math.clamp(to, 0L, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new TimedBytes(bytes, deadline), start, length, true);
    }

    @Override
    public void close() {
        closed = true;
    }
}
