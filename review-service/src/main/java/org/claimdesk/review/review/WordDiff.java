package org.claimdesk.review.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word: the longest common subsequence of its words stays, the rest was removed or added.
 * Read without the added words it is the old text, without the removed ones the new, white space included.
 */
public final class WordDiff {

    private static final Pattern WORD =
            Pattern.compile("\\s+|[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*|.", Pattern.DOTALL);

    /** Beyond this many words on a side what differs is not told word by word: nobody reads that, and it takes their product. */
    private static final int MOST = 1000;

    private WordDiff() {}

    public static List<Piece> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var pieces = new Pieces();
        pieces.add(Change.SAME, String.join("", old.subList(0, head)));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        pieces.add(Change.SAME, String.join("", old.subList(old.size() - tail, old.size())));
        return pieces.all;
    }

    private static void middle(List<String> old, List<String> now, Pieces pieces) {
        if (old.size() > MOST || now.size() > MOST) {
            pieces.add(Change.REMOVED, String.join("", old));
            pieces.add(Change.ADDED, String.join("", now));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(Change.SAME, old.get(i++));
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                pieces.add(Change.REMOVED, old.get(i++));
            } else {
                pieces.add(Change.ADDED, now.get(j++));
            }
        }
    }

    /** How many words the rests from i and from j have in common, in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    /** What became of a stretch of text. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text of which the same became. */
    public record Piece(Change change, String text) {}

    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();

        void add(Change change, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!all.isEmpty() && all.getLast().change() == change) {
                text = all.removeLast().text() + text;
            }
            all.add(new Piece(change, text));
        }
    }
}
