package org.claimdesk.language.token;

import java.util.List;
import java.util.Locale;
import org.claimdesk.language.Token;
import org.claimdesk.language.text.Range;

/**
 * A sentence taken apart.
 *
 * @param text the whole text in which all offsets count
 */
public record Sentence(String text, Range range, List<Token> tokens, List<Phrase> phrases) {

    /** The tags of verbs with tense and of modals. */
    static final String FINITE = "VBD|VBZ|VBP|MD";

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case word at i, empty beyond the ends. */
    public String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    public String lemma(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lemma() : "";
    }

    public String tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
    }

    /** Whether a verb with tense, or a modal, stands at i. */
    public boolean finite(int i) {
        return tag(i).matches(FINITE);
    }

    /** Number of the first token that ends behind the offset. */
    public int tokenAt(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** The phrase with token i, or null. */
    public @org.jspecify.annotations.Nullable Phrase phraseAt(int i) {
        for (Phrase phrase : phrases) {
            if (phrase.from() <= i && i < phrase.to()) {
                return phrase;
            }
        }
        return null;
    }

    /** Characters of the tokens from..to (exclusive), as written. */
    public String slice(int from, int to) {
        return to <= from
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public String string() {
        return range.of(text);
    }
}
