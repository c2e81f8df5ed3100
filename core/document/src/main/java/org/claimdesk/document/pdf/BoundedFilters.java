package org.claimdesk.document.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;

/**
 * Puts a bound on what the streams of a PDF unpack to. PDFBox unpacks each into memory, whole, with no limit of its
 * own and no way to set one; so its filters are replaced, once, by ones that count. They bound a document only on the
 * thread that reads one with {@link #within}.
 */
final class BoundedFilters {
    /** One stream: text of a page, a font, an object stream. Pictures are never unpacked for their text. */
    private static final int MAX_STREAM = 32 << 20;

    private static final long MAX_DOCUMENT = 512L << 20;
    private static final ThreadLocal<long[]> LEFT = new ThreadLocal<>();

    static {
        replaceFilters();
        BundledFont.install();
    }

    private BoundedFilters() {}

    interface Reading<T> {
        T read() throws IOException;
    }

    static <T> T within(Reading<T> reading) throws IOException {
        LEFT.set(new long[] {MAX_DOCUMENT});
        try {
            return reading.read();
        } finally {
            LEFT.remove();
        }
    }

    @SuppressWarnings("unchecked")
    private static void replaceFilters() {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            ((Map<COSName, Filter>) field.get(FilterFactory.INSTANCE))
                    .replaceAll((name, filter) -> new Bounded(filter));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of PDFBox keeps its filters elsewhere", e);
        }
    }

    private static final class Bounded extends Filter {
        private final Filter filter;

        Bounded(Filter filter) {
            this.filter = filter;
        }

        @Override
        public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
                throws IOException {
            return filter.decode(encoded, counted(decoded), parameters, index);
        }

        @Override
        public DecodeResult decode(
                InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
                throws IOException {
            return filter.decode(encoded, counted(decoded), parameters, index, options);
        }

        @Override
        protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
            filter.encode(input, encoded, parameters, 0);
        }

        private static OutputStream counted(OutputStream decoded) {
            long[] left = LEFT.get();
            return left == null ? decoded : new Counted(decoded, left);
        }
    }

    private static final class Counted extends FilterOutputStream {
        private final long[] left;
        private int written;

        Counted(OutputStream out, long[] left) {
            super(out);
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int length) {
            written += length;
            left[0] -= length;
            if (written > MAX_STREAM || left[0] < 0) {
                // Not an IOException: PDFBox would go on with what it has.
                throw new UnreadableDocumentException(
                        Reason.BOMB, "The PDF unpacks to more than 32 MiB a stream or 512 MiB in all");
            }
        }
    }
}
