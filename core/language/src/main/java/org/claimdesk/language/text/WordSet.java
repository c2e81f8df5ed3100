package org.claimdesk.language.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Small tables of words, written as one string. */
public final class WordSet {

    private WordSet() {}

    /** The words of a list separated by blanks; one named twice counts once. */
    public static Set<String> of(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
