package org.claimdesk.ingest.article;

import org.jspecify.annotations.Nullable;

/** Strings from outside that are to stand on one line of a page and in a database that takes no NUL. */
public final class Cleaned {

    private Cleaned() {}

    /** Characters that turn the direction of what stands behind them: a name could seem to end in another way. */
    private static final String TURNS = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+";

    /** Without control, line and turning characters and blank ends; null when nothing is left. */
    static @Nullable String line(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String line = value.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
                .replaceAll(TURNS, "")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /** The same, cut to a length without cutting a character in two. */
    static @Nullable String cut(@Nullable String value, int most) {
        String line = line(value);
        if (line == null || line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line(line.substring(0, end));
    }

    /** The last part of a path of any system, as a name to show; null when there is none. */
    public static @Nullable String fileName(@Nullable String path) {
        String line = line(path);
        return line == null
                ? null
                : cut(line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1), 200);
    }

    /** A file's name without its ending. */
    static @Nullable String stem(@Nullable String fileName) {
        if (fileName == null || fileName.lastIndexOf('.') < 1) {
            return fileName;
        }
        return line(fileName.substring(0, fileName.lastIndexOf('.')));
    }
}
