package org.claimdesk.language.passage;

import java.util.regex.Pattern;
import org.claimdesk.language.text.Blank;

/** Decides whether a full stop, question or exclamation mark ends a sentence. */
final class SentenceEnd {

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern SPEECH = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:said|says|asked|asks|wrote|writes|added|adds|told|replied|shouted|tweeted|exclaimed|"
                    + "continued|explained|recalled|wondered)\\b.*",
            Pattern.DOTALL);
    private static final Pattern BRACKETED_SOURCE =
            Pattern.compile("\\([^()]{0,60}\\d[^()]{0,20}\\)[.;,].*", Pattern.DOTALL);
    private static final String OPENERS = "\"'“‘«([{—–-¿¡•*_";

    private SentenceEnd() {}

    /**
     * @param begin where the sentence in question begins
     * @param mark where its last terminator run begins
     * @param markEnd where that run ends
     * @param after where the closing quotes, brackets and note marks behind the run end
     * @param limit where the block ends
     */
    static boolean at(String text, int begin, int mark, int markEnd, int after, int limit) {
        if (after >= limit) {
            return true;
        }
        int next = after;
        while (next < limit && Blank.is(text.charAt(next))) {
            next++;
        }
        if (next >= limit) {
            return true;
        }
        boolean noteMarks = text.substring(markEnd, after).indexOf(']') >= 0;
        if (next == after && !noteMarks) {
            return false;
        }
        String rest = text.substring(next, Math.min(limit, next + 120));
        if (BRACKETED_SOURCE.matcher(rest).matches() && closesQuote(text, markEnd, after)) {
            return false;
        }
        int letter = 0;
        while (letter < rest.length() && (OPENERS.indexOf(rest.charAt(letter)) >= 0 || Blank.is(rest.charAt(letter)))) {
            letter++;
        }
        if (letter >= rest.length()) {
            return true;
        }
        char first = rest.charAt(letter);
        if (Character.isLowerCase(first)) {
            return false;
        }
        String nextWord = word(rest, letter);
        if (closesQuote(text, markEnd, after)
                && !SentenceOpeners.is(nextWord)
                && SPEECH.matcher(rest).matches()) {
            return false;
        }
        String run = text.substring(mark, markEnd);
        if (run.length() > 1 && run.chars().allMatch(c -> c == '.' || c == '…' || Blank.is((char) c))) {
            boolean three = run.replaceAll("[^.…]", "").length() <= 3;
            return !(Character.isDigit(first) && run.length() < 3) && !(three && nextWord.equals("I"));
        }
        return run.charAt(0) != '.' || afterStop(text, begin, mark, nextWord, first);
    }

    private static boolean afterStop(String text, int begin, int mark, String nextWord, char next) {
        int from = mark;
        while (from > begin && !Blank.is(text.charAt(from - 1)) && "(“\"‘'[—–".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, mark);
        boolean opener = SentenceOpeners.is(nextWord);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return opener && !nextWord.equals("A") || word.equals("I") && beforeIsLower(text, begin, from);
        }
        if (Abbreviations.title(word)) {
            return false;
        }
        if (Abbreviations.beforeNumber(word)) {
            return !Character.isDigit(next) && !(Character.isUpperCase(next) && !opener && word.length() > 2);
        }
        if (word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m")) {
            return from - begin > 9 && (opener || Abbreviations.title(nextWord));
        }
        if (Abbreviations.inner(word) || DOTTED.matcher(word).matches()) {
            return opener;
        }
        return true;
    }

    private static boolean beforeIsLower(String text, int begin, int from) {
        int at = from - 1;
        while (at > begin && Blank.is(text.charAt(at))) {
            at--;
        }
        while (at > begin && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at >= begin && Character.isLowerCase(text.charAt(at));
    }

    private static boolean closesQuote(String text, int markEnd, int after) {
        return text.substring(markEnd, after).chars().anyMatch(c -> "\"”’'»".indexOf(c) >= 0);
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '.')) {
            to++;
        }
        while (to > from && text.charAt(to - 1) == '.') {
            to--;
        }
        return text.substring(from, to);
    }
}
