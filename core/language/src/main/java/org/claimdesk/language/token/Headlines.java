package org.claimdesk.language.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** In headlines the model takes verbs for names and nouns: "Mayor Calls Dam A Danger", "Court rules against mayor". */
final class Headlines {

    private static final Set<String> VERBS = WordSet.of("""
            say call vow show seek rip slam blast hammer hit attack accuse blame praise urge demand reject deny defend back endorse \
            warn tell ask claim admit plan want promise pledge propose oppose support condemn criticize mock question threaten \
            announce reveal unveil release report find suggest predict expect refuse agree break go speak talk call push press \
            plead challenge confront respond reply defend insist argue declare apologize hail tout bash target release consider \
            take make give get lead join leave face win lose sue rule vote rally protest""");

    private Headlines() {}

    static void repair(String[] words, String[] tags) {
        boolean title = titleCase(words);
        if (!title && Arrays.stream(tags).anyMatch(tag -> tag.matches(Sentence.FINITE))) {
            return;
        }
        for (int i = 1; i + 1 < words.length; i++) {
            boolean name = tags[i].startsWith("NN")
                    && tags[i - 1].matches(title ? "NN.*|CD" : "NN.*|RB")
                    && (title
                            ? Character.isUpperCase(words[i].charAt(0))
                            : tags[i + 1].matches("IN|TO|DT|PRP.?|NN.*|``")
                                    && Character.isLowerCase(words[i].charAt(0)));
            String word = words[i].toLowerCase(Locale.ROOT);
            boolean third = word.endsWith("s") && VERBS.contains(Lemmas.of(word, "VBZ"));
            boolean plural = tags[i - 1].equals("NNS") && VERBS.contains(word);
            boolean noOther = Arrays.stream(tags, 0, i).noneMatch(tag -> tag.matches(Sentence.FINITE));
            if (name && noOther && (third || plural)) {
                tags[i] = third ? "VBZ" : "VBP";
                return;
            }
        }
    }

    private static boolean titleCase(String[] words) {
        int longer = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                longer++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer >= 3 && capital * 10 >= longer * 8;
    }
}
