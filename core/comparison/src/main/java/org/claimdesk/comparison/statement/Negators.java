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
    private static final Set<String> VERBS = Set.of("fail", "refuse", "lack", "decline", "neglect", "deny", "avoid");
    private static final Set<String> ENDS = Set.of("stop", "cease");
    private static final Set<String> UNLESS_BEFORE =
            Set.of("only", "just", "fewer", "less", "more", "later", "merely", "least");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "—", "–", "--", "but", "because", "although", "while", "and");
    private static final Map<String, String> PHRASES = Map.of(
            "yet", "to", "outside", "of", "other", "than", "away", "from", "turned", "down", "turn", "down", "turns",
            "down");
    /** They deny the word that follows: a barely residential university is one. */
    private static final Set<String> DEGREES = Set.of("hardly", "barely", "scarcely");

    private static final int REACH = 5;

    private Negators() {}

    static boolean[] denied(List<Token> tokens) {
        boolean[] denied = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (denies(tokens, i)) {
                int reach = reach(tokens.get(i).text().toLowerCase(Locale.ROOT));
                for (int j = i + 1; j < tokens.size() && j <= i + reach; j++) {
                    if (BREAKS.contains(tokens.get(j).text())) {
                        break;
                    }
                    denied[j] = !denied[j];
                }
            }
        }
        return denied;
    }

    private static int reach(String word) {
        return DEGREES.contains(word) ? 1 : PHRASES.containsKey(word) ? REACH + 1 : REACH;
    }

    static boolean denies(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text().toLowerCase(Locale.ROOT) : "";
        if (WORDS.contains(word)) {
            return !UNLESS_BEFORE.contains(next) && !(word.equals("no") && next.equals("."));
        }
        if (next.equals(PHRASES.get(word))) {
            return true;
        }
        boolean ended = ENDS.contains(token.lemma()) && i + 1 < tokens.size() && ends(tokens.get(i + 1));
        return token.tag().startsWith("VB") && (ended || VERBS.contains(token.lemma()));
    }

    /** "Stopped working", "ceased to exist", but not "stopped at the street". */
    private static boolean ends(Token next) {
        return next.tag().matches("VBG|TO");
    }
}
