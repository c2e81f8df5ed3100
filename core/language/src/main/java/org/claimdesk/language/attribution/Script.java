package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** "MEYER: The lock is closed.": a name and a colon at the head of a line tell who says what follows. */
final class Script {

    private static final int LONGEST_NAME = 4;

    private static final Set<String> LABELS = WordSet.of("""
            update updated correction note notes source sources photo photos image watch read related exclusive breaking analysis opinion \
            review video live fact facts claim verdict rating phone fax email e-mail tel address date time place contact warning \
            example result results answer question summary conclusion background subject re title author published more also""");

    private Script() {}

    static List<Frame> in(Sentence sentence) {
        List<Frame> frames = new ArrayList<>();
        int from = sentence.word(0).matches("[“\"]|``") ? 1 : 0;
        int colon = from;
        while (colon < from + LONGEST_NAME && name(sentence, colon)) {
            colon++;
        }
        boolean said = colon > from
                && sentence.word(colon).equals(":")
                && sentence.size() - colon > 4
                && !LABELS.contains(sentence.word(colon - 1));
        if (said && sentence.slice(from, colon).length() > 2) {
            frames.add(new Frame(from, colon, colon, colon + 1, colon + 1, sentence.size(), Frame.CLAUSE));
        }
        return frames;
    }

    /** Names, and words in capital letters, as speakers are written. */
    private static boolean name(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        String word = sentence.token(i).text();
        boolean capitals =
                word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || ".'’-".indexOf(c) >= 0);
        return capitals || sentence.tag(i).equals("NNP") && Character.isUpperCase(word.charAt(0));
    }
}
