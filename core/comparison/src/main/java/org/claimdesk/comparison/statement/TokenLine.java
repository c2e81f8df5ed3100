package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.Locale;
import org.claimdesk.language.Token;

/** The tokens of a claim in their order. */
record TokenLine(List<Token> tokens) {

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case word at i, empty beyond the ends. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    /** The first token that ends behind an offset; the number of tokens when there is none. */
    int first(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                return i;
            }
        }
        return tokens.size();
    }
}
