package org.claimdesk.language.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.text.Range;

/** Finds where the items of a list begin that was written into one line: "1. First 2. Second", "a. First b. Second". */
final class InlineList {

    private static final Pattern MARKER = Pattern.compile(
            "(?<!\\S)(?<bullet>[•⁃‣▪*]\\s*)?(?<ordinal>\\d{1,3}|[a-z])(?<stop>\\.\\)|[.)])\\s+(?=\\p{L})");

    private InlineList() {}

    /** @return starts of the second and later items; empty unless the block opens with a first item and others follow it */
    static List<Integer> itemStarts(String text, Range block) {
        Matcher marker = MARKER.matcher(text).region(block.start(), block.end());
        if (!marker.lookingAt()) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        int expected = ordinal(marker.group("ordinal")) + 1;
        boolean letters = Character.isLetter(marker.group("ordinal").charAt(0));
        String stop = marker.group("stop");
        boolean bulleted = marker.group("bullet") != null;
        while (marker.find()) {
            String ordinal = marker.group("ordinal");
            if (ordinal(ordinal) == expected
                    && Character.isLetter(ordinal.charAt(0)) == letters
                    && marker.group("stop").equals(stop)
                    && (marker.group("bullet") != null) == bulleted) {
                starts.add(marker.start());
                expected++;
            }
        }
        return starts;
    }

    private static int ordinal(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0) - 'a' + 1;
    }
}
