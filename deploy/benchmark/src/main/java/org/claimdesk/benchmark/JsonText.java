package org.claimdesk.benchmark;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the field {@code text} out of a line of JSON without a library. */
final class JsonText {

    private static final Pattern FIELD = Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private JsonText() {}

    /** @throws IllegalArgumentException when there is none */
    static String of(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.find()) {
            throw new IllegalArgumentException("no text in " + line.substring(0, Math.min(80, line.length())));
        }
        return ESCAPE.matcher(field.group(1)).replaceAll(escape -> Matcher.quoteReplacement(meant(escape)));
    }

    private static String meant(MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escape.group(2);
        };
    }
}
