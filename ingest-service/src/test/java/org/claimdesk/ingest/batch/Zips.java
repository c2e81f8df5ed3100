package org.claimdesk.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIPs of all kinds, the sound ones by the JDK, the others by changing bytes of sound ones. */
final class Zips {

    private static final int HEADER = 0x02014b50;

    private Zips() {}

    /** @param namesAndTexts in turn */
    static byte[] of(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return of(files);
    }

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Changes a number in the directory.
     *
     * @param file from 0
     * @param place in the file's header
     */
    static byte[] with(byte[] zip, int file, int place, int value, int bytes) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = header(buffer, file) + place;
        if (bytes == 2) {
            buffer.putShort(at, (short) value);
        } else {
            buffer.putInt(at, value);
        }
        return changed;
    }

    /** A number in the directory, of four bytes. */
    static int number(byte[] zip, int file, int place) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        return buffer.getInt(header(buffer, file) + place);
    }

    /** Replaces a text everywhere in the bytes by one of the same length. */
    static byte[] replaced(byte[] zip, String text, String by) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** As the service reads it from its chunks. */
    static ChunkStream stream(byte[] upload) {
        return new ChunkStream(
                number -> Arrays.copyOfRange(
                        upload, number * ChunkStream.CHUNK, Math.min(upload.length, (number + 1) * ChunkStream.CHUNK)),
                upload.length);
    }

    private static int header(ByteBuffer zip, int file) {
        int found = 0;
        for (int at = 0; at < zip.limit() - 4; at++) {
            if (zip.getInt(at) == HEADER && found++ == file) {
                return at;
            }
        }
        throw new IllegalArgumentException("there is no file " + file);
    }
}
