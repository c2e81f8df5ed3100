package org.claimdesk.language.token;

import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** Corrects tags that newswire models give wrongly and on which later steps rely. */
final class TagRepair {

    private static final Set<String> MODALS = WordSet.of("will would can could may might shall should must 'll 'd");
    private static final Set<String> SPEECH = WordSet.of("said says told added claimed argued warned stated");

    private TagRepair() {}

    static String[] repair(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(java.util.Locale.ROOT);
            if (Character.isDigit(words[i].charAt(0)) && words[i].chars().noneMatch(Character::isLetter)) {
                tags[i] = "CD";
            } else if (word.equals("%")) {
                tags[i] = "NN";
            } else if (SPEECH.contains(word) && !tags[i].startsWith("V")) {
                tags[i] = word.equals("says") ? "VBZ" : "VBD";
            } else if (MODALS.contains(word)
                    && tags[i].startsWith("NN")
                    && !words[i].equals("May")
                    && !words[i].equals("Will")) {
                tags[i] = "MD";
            }
        }
        return tags;
    }
}
