package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;

/**
 * A part of a sentence that can stand alone.
 *
 * @param lead words carried along from elsewhere in the sentence, mostly the subject; may be empty
 * @param from number of its first token
 * @param to number behind its last token
 * @param cuts parts within that are clauses of their own, as pairs of token numbers
 */
record Clause(String lead, int from, int to, List<int[]> cuts) {

    static Clause whole(Sentence sentence) {
        return new Clause("", 0, sentence.size(), List.of());
    }

    Clause without(int cutFrom, int cutTo) {
        List<int[]> more = new ArrayList<>(cuts);
        more.add(new int[] {cutFrom, cutTo});
        return new Clause(lead, from, to, List.copyOf(more));
    }

    Clause led(String words) {
        return new Clause(words, from, to, cuts);
    }

    /** Its characters with the lead, without the cuts. */
    String words(Sentence sentence) {
        StringBuilder words = new StringBuilder(lead.strip());
        int at = from;
        for (int[] cut : cuts.stream().sorted((a, b) -> a[0] - b[0]).toList()) {
            append(words, sentence, at, cut[0]);
            at = cut[1];
        }
        append(words, sentence, at, to);
        return words.toString();
    }

    private static void append(StringBuilder words, Sentence sentence, int from, int to) {
        String part = sentence.slice(from, to).strip();
        if (part.isEmpty()) {
            return;
        }
        boolean glued = words.isEmpty() || ".,;:!?)”’".indexOf(part.charAt(0)) >= 0;
        words.append(glued ? "" : " ").append(part);
    }

    Range range(Sentence sentence) {
        int start = from == 0 ? sentence.range().start() : sentence.token(from).start();
        int end = to == sentence.size()
                ? sentence.range().end()
                : sentence.token(to - 1).end();
        return new Range(start, end);
    }

    /** Whether a place of the text belongs to this clause and not to one cut out of it. */
    boolean holds(Sentence sentence, int start, int end) {
        Range range = range(sentence);
        if (start < range.start() || end > range.end()) {
            return false;
        }
        return cuts.stream()
                .noneMatch(cut -> start >= sentence.token(cut[0]).start()
                        && end <= sentence.token(cut[1] - 1).end());
    }
}
