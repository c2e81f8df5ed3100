package org.claimdesk.language.claim;

import java.util.regex.Pattern;

/** Makes a readable statement out of a piece of the article. */
final class Wording {

    private static final Pattern NOTE_MARKS = Pattern.compile("\\s?\\[\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*\\]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern OPENER = Pattern.compile(
            "^(?:(?:But|And|Yet|So|Still|However|Meanwhile|Moreover|Furthermore|Additionally|Also|Nevertheless|Nonetheless|Thus|Therefore|Instead|In addition|"
                    + "In fact|Of course|Indeed|For example|For instance|On the other hand)\\b,?\\s+)(?=\\p{L})");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{Lu}.'’ -]+(?:,\\s\\p{L}[\\p{L}. ]{1,20})?\\s*)?\\((?:AP|Reuters|AFP|CNN|UPI|Xinhua|PTI)\\)\\s*[—–-]+\\s*");

    private Wording() {}

    static String of(String piece) {
        String text = BLANKS.matcher(NOTE_MARKS.matcher(piece).replaceAll(""))
                .replaceAll(" ")
                .strip();
        text = DATELINE.matcher(text).replaceFirst("");
        String opened = OPENER.matcher(text).replaceFirst("");
        return capital(opened);
    }

    /** With a full stop at its end. */
    static String closed(String text) {
        String stripped = text.replaceAll("[\\s,;:—–-]+$", "");
        return stripped.matches("(?s).*[.!?…][\"”’')\\]]*") ? stripped : stripped + ".";
    }

    static String capital(String text) {
        return text.isEmpty() || Character.isUpperCase(text.charAt(0))
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
