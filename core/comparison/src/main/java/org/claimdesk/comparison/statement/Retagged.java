package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.Token;

/**
 * Mends what taggers get wrong in short sentences: "Aas lives in Norway", where "lives" is taken for a noun and no verb is
 * left, and "Rivals is a film", where the title is taken for many rivals.
 */
final class Retagged {

    private Retagged() {}

    static AnalyzedClaim of(AnalyzedClaim claim) {
        List<Token> tokens = new ArrayList<>(claim.tokens());
        boolean changed = titled(tokens);
        changed |= verbless(tokens);
        return !changed
                ? claim
                : new AnalyzedClaim(
                        claim.text(),
                        claim.publishedAt(),
                        tokens,
                        claim.quantities(),
                        claim.times(),
                        claim.entities(),
                        claim.negated(),
                        claim.attribution(),
                        claim.subjects(),
                        claim.attributes(),
                        claim.predicate(),
                        claim.modality(),
                        claim.embedding());
    }

    private static boolean titled(List<Token> tokens) {
        boolean title = tokens.size() > 1
                && tokens.getFirst().tag().equals("NNS")
                && Character.isUpperCase(tokens.getFirst().text().codePointAt(0))
                && tokens.get(1).text().matches("is|was|has");
        if (title) {
            tokens.set(0, tagged(tokens.getFirst(), "NNP"));
        }
        return title;
    }

    private static boolean verbless(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.tag().matches("VB[DZPN]|MD"))) {
            return false;
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean verb = token.tag().equals("NNS")
                    && tokens.get(i - 1).tag().matches("NNP?")
                    && tokens.get(i + 1).tag().matches("IN|TO|DT|PRP\\$?|RB")
                    && Words.known(Words.base(token.text(), WordClass.VERB), WordClass.VERB);
            if (verb) {
                tokens.set(i, tagged(token, "VBZ"));
                return true;
            }
        }
        return false;
    }

    private static Token tagged(Token token, String tag) {
        return new Token(token.text(), token.lemma(), tag, token.start(), token.end());
    }
}
