package org.claimdesk.ingest.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file as the directory of a ZIP describes it. Numbers of sections are those of PKWARE's APPNOTE 6.3.10.
 *
 * @param name with slashes; from outside: to be shown and looked up, never a path of this machine
 * @param packed bytes in the ZIP
 * @param size bytes when unpacked, as the ZIP says
 * @param offset of what stands before its bytes
 * @param link whether it only points to another file
 */
record ZipFile(String name, boolean encrypted, int method, int crc, long packed, long size, long offset, boolean link) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int UNIX = 3;
    private static final int TYPE = 0xF000;
    private static final int LINK = 0xA000;
    private static final int LARGE = 1;
    private static final long NO_32 = 0xFFFFFFFFL;
    private static final int NAME = 1000;
    private static final Pattern LITTER = Pattern.compile("__MACOSX/.*|(?:.*/)?(?:\\.DS_Store|Thumbs\\.db)");
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(?:zip|jar|7z|rar|tar|gz|tgz|bz2|xz|zst)", Pattern.CASE_INSENSITIVE);

    /**
     * The next one of the directory (4.3.12).
     *
     * @throws BrokenBatchException when it is not there
     */
    static ZipFile next(ChunkStream directory) throws IOException {
        ByteBuffer header = directory.next(HEADER_SIZE);
        if (header.getInt(0) != HEADER) {
            throw damaged();
        }
        byte[] name = directory.next(Short.toUnsignedInt(header.getShort(28))).array();
        ByteBuffer large = large(directory.next(Short.toUnsignedInt(header.getShort(30))));
        directory.seek(directory.position() + Short.toUnsignedInt(header.getShort(32)));
        long size = number(header.getInt(24), large);
        long packed = number(header.getInt(20), large);
        long offset = number(header.getInt(42), large);
        return new ZipFile(
                Decoded.of(name, Charset.forName("IBM437")).replace('\\', '/'),
                (header.getShort(8) & 1) != 0,
                header.getShort(10),
                header.getInt(16),
                packed,
                size,
                offset,
                header.get(5) == UNIX && (header.getInt(38) >>> 16 & TYPE) == LINK);
    }

    /** Whether it is one that somebody meant to upload: no folder, and none of those that systems leave everywhere. */
    boolean counts() {
        return !name.endsWith("/") && !LITTER.matcher(name).matches();
    }

    /** The name without what no page and no database takes. */
    String shown() {
        String clean = name.replaceAll("\\p{Cc}", "\uFFFD");
        return clean.length() > NAME ? clean.substring(0, NAME) : clean;
    }

    /**
     * Why it is not taken, as far as the directory tells.
     *
     * @param most bytes of a document
     */
    @Nullable
    String problem(int most) {
        if (name.length() > NAME || name.chars().anyMatch(Character::isISOControl)) {
            return "The name is longer than " + NAME + " characters or has control characters.";
        }
        if (name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/", -1)).contains("..")) {
            return "The name leads out of the ZIP.";
        }
        if (link) {
            return "It is a link to another file.";
        }
        if (encrypted) {
            return "It is encrypted.";
        }
        if (ARCHIVE.matcher(name).matches()) {
            return "An archive within the ZIP is not opened.";
        }
        if (method != STORED && method != DEFLATED) {
            return "It is packed by method " + method + "; only Deflate is read.";
        }
        return size > most ? "A document may have at most " + (most >> 20) + " MiB." : null;
    }

    static BrokenBatchException damaged() {
        return new BrokenBatchException("The directory of the ZIP is damaged.");
    }

    /** The extra field with what does not fit into 32 bits (4.5.3); empty without one. */
    private static ByteBuffer large(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
            if (id == LARGE) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    private static long number(int small, ByteBuffer large) {
        long number = Integer.toUnsignedLong(small);
        if (number == NO_32) {
            number = large.remaining() < Long.BYTES ? -1 : large.getLong();
        }
        if (number < 0) {
            throw damaged();
        }
        return number;
    }
}
