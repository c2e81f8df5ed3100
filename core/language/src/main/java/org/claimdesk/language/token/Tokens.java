package org.claimdesk.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.language.text.Range;

/** Splits a sentence into words and marks as the Penn Treebank does; note marks ("[1,4]") are left out. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(?<note>\\[\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*\\])"
            + "|(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}+"
            + "|(?:\\p{Lu}\\.){2,}|(?:a|p)\\.m\\.?"
            + "|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Maj|Capt|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No|vs|etc|Jan|Feb|Mar|Apr|"
            + "Aug|Sept?|Oct|Nov|Dec|Calif|Mass|Conn|Penn|Wash|Minn|Mich)\\.(?!$)"
            + "|[+-]?\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s)?(?![\\p{L}]|-\\p{L})"
            + "|\\d+(?:[.,]\\d+)+"
            + "|n['’]t\\b|['’](?:s|S|re|ve|ll|d|m)\\b"
            + "|\\p{L}+(?=n['’]t\\b)"
            + "|[\\p{L}\\p{N}\\p{M}\\uE000-\\uF8FF]+(?:[-‑&/.][\\p{L}\\p{N}]+|['’](?!(?:s|S|re|ve|ll|d|m|t)\\b)\\p{L}+)*"
            + "|\\.{2,}|…|-{2,}|\\S");

    private Tokens() {}

    static List<Range> of(String text, Range sentence) {
        List<Range> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text).region(sentence.start(), sentence.end());
        while (token.find()) {
            if (token.group("note") == null) {
                splitNegation(text, token.start(), token.end(), tokens);
            }
        }
        return tokens;
    }

    /** "cannot" and "didn't" are two words each. */
    private static void splitNegation(String text, int start, int end, List<Range> tokens) {
        String word = text.substring(start, end);
        if (word.equalsIgnoreCase("cannot")) {
            tokens.add(new Range(start, start + 3));
            tokens.add(new Range(start + 3, end));
        } else {
            tokens.add(new Range(start, end));
        }
    }
}
