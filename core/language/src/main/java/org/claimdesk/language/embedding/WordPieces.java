package org.claimdesk.language.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The uncased WordPiece tokenisation of BERT (Devlin et al. 2019): longest known piece first, from left to right. */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int unknown;
    private final long first;
    private final long last;

    WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        unknown = number("[UNK]");
        first = number("[CLS]");
        last = number("[SEP]");
    }

    /** @return piece numbers between the marks of begin and end, at most {@code limit} in all */
    long[] numbers(String text, int limit) {
        List<Integer> found = new ArrayList<>();
        for (String word : words(text)) {
            addPieces(word, found);
        }
        int count = Math.min(found.size(), limit - 2);
        long[] numbers = new long[count + 2];
        numbers[0] = first;
        for (int i = 0; i < count; i++) {
            numbers[i + 1] = found.get(i);
        }
        numbers[count + 1] = last;
        return numbers;
    }

    private void addPieces(String word, List<Integer> into) {
        int mark = into.size();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = pieces.get((from > 0 ? "##" : "") + word.substring(from, to));
                to--;
            }
            if (piece == null || word.length() > LONGEST_WORD) {
                into.subList(mark, into.size()).clear();
                into.add(unknown);
                return;
            }
            into.add(piece);
            from = to + 1;
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (type == Character.NON_SPACING_MARK || point == 0 || point == 0xFFFD) {
                return;
            }
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (!blank && (type == Character.CONTROL || type == Character.FORMAT)) {
                return;
            }
            boolean alone = mark(point, type) || Character.isIdeographic(point);
            if (blank || alone) {
                flush(word, words);
            }
            if (alone) {
                words.add(Character.toString(point));
            } else if (!blank) {
                word.appendCodePoint(point);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean mark(int point, int type) {
        if (point < 128) {
            return point > ' ' && !Character.isLetterOrDigit(point) && point != 127;
        }
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private int number(String piece) {
        Integer number = pieces.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }
}
