package org.claimdesk.comparison.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.language.Token;

/** Finds which words a "not" or its like denies: those that follow within a few words, up to the end of the clause. */
final class Negators {

    private static final Set<String> WORDS = Set.of(
            "not",
            "n't",
            "n’t",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "nowhere",
            "hardly",
            "barely",
            "scarcely",
            "zero",
            "unable",
            "incapable",
            "unsuccessful");
    private static final Set<String> VERBS =
            Set.of("fail", "refuse", "lack", "decline", "neglect", "deny", "stop", "cease", "avoid");
    private static final Set<String> UNLESS_BEFORE =
            Set.of("only", "just", "fewer", "less", "more", "later", "merely", "least");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "—", "–", "--", "but", "because", "although", "while", "and");
    private static final Map<String, String> PHRASES =
            Map.of("yet", "to", "other", "than", "away", "from", "turned", "down", "turn", "down", "turns", "down");
    private static final int REACH = 5;

    private Negators() {}

    static boolean[] denied(List<Token> tokens) {
        boolean[] denied = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (denies(tokens, i)) {
                for (int j = i + 1; j < tokens.size() && j <= i + REACH; j++) {
                    if (BREAKS.contains(tokens.get(j).text())) {
                        break;
                    }
                    denied[j] = !denied[j];
                }
            }
        }
        return denied;
    }

    private static boolean denies(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text().toLowerCase(Locale.ROOT) : "";
        if (WORDS.contains(word)) {
            return !UNLESS_BEFORE.contains(next) && !(word.equals("no") && next.equals("."));
        }
        if (PHRASES.getOrDefault(word, "").equals(next)) {
            return true;
        }
        return token.tag().startsWith("VB") && VERBS.contains(token.lemma());
    }
}
