package org.claimdesk.language.text;

import java.util.HashMap;
import java.util.Map;

/**
 * A text in which every code point is one {@code char}, so that each step can use plain string offsets.
 *
 * <p>Code points beyond U+FFFF are replaced by private characters that the text does not use, and put back by
 * {@link #restore}. Should a text have more distinct ones than there are free private characters (6,400), the rest is shown
 * as U+FFFD.
 */
public final class FlatText {

    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    private final String chars;
    private final Map<Character, Integer> originals;

    private FlatText(String chars, Map<Character, Integer> originals) {
        this.chars = chars;
        this.originals = originals;
    }

    public static FlatText of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new FlatText(text, Map.of());
        }
        Map<Character, Integer> originals = new HashMap<>();
        Map<Integer, Character> standIns = new HashMap<>();
        StringBuilder flat = new StringBuilder(text.length());
        char next = FIRST_PRIVATE;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point <= Character.MAX_VALUE) {
                flat.append((char) point);
                continue;
            }
            Character standIn = standIns.get(point);
            if (standIn == null) {
                while (next <= LAST_PRIVATE && text.indexOf(next) >= 0) {
                    next++;
                }
                standIn = next <= LAST_PRIVATE ? next++ : '\uFFFD';
                standIns.put(point, standIn);
                if (standIn != '\uFFFD') {
                    originals.put(standIn, point);
                }
            }
            flat.append(standIn);
        }
        return new FlatText(flat.toString(), originals);
    }

    /** As long as the text has code points. */
    public String chars() {
        return chars;
    }

    /** Puts the original characters back into a piece of {@link #chars()} or a wording made from it. */
    public String restore(String piece) {
        if (originals.isEmpty()) {
            return piece;
        }
        StringBuilder restored = new StringBuilder(piece.length());
        for (int at = 0; at < piece.length(); at++) {
            Integer original = originals.get(piece.charAt(at));
            if (original == null) {
                restored.append(piece.charAt(at));
            } else {
                restored.appendCodePoint(original);
            }
        }
        return restored.toString();
    }
}
