package org.claimdesk.comparison.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.comparison.facet.Finding.Kind;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.statement.EventKind;
import org.claimdesk.comparison.statement.Moment;
import org.claimdesk.comparison.statement.Role;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.comparison.statement.Term;
import org.claimdesk.language.Token;

/** Nobody does anything before being born: "discovered in 1935", "discovered by Aas (born 1952)". */
public final class LifetimeFacet implements Facet {

    private static final int REACH = 6;

    @Override
    public List<Finding> find(Pair pair) {
        List<Finding> findings = new ArrayList<>();
        if (!pair.namesDiffer()) {
            unborn(pair.a(), pair.b(), findings);
            unborn(pair.b(), pair.a(), findings);
        }
        return findings;
    }

    private static void unborn(Statement side, Statement other, List<Finding> findings) {
        for (Moment birth : side.moments()) {
            if (birth.event() != EventKind.BIRTH || !beside(side, birth)) {
                continue;
            }
            for (Moment act : other.moments()) {
                Term word = act.word();
                if (word != null
                        && word.wordClass() == WordClass.VERB
                        && act.event() != EventKind.BIRTH
                        && birth.period().after(act.period())
                        && by(side, word, birth)) {
                    findings.add(Finding.of(
                            Kind.CONFLICT,
                            word.text() + ": " + act.text() + ", before the birth of who did it: " + birth.text()));
                }
            }
        }
    }

    /** Whether it is told in brackets or by "who was": then of the name before it. */
    private static boolean beside(Statement side, Moment birth) {
        List<Token> tokens = side.claim().tokens();
        for (int i = birth.token() - 1; i >= 0 && i >= birth.token() - REACH; i--) {
            if (tokens.get(i).text().toLowerCase(Locale.ROOT).matches("\\(|-lrb-|who")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one who was born then is the one by whom it was done. */
    private static boolean by(Statement side, Term act, Moment birth) {
        for (Role role : side.roles()) {
            boolean same = role.name().equals(act.lemma() + " by");
            int last = role.fillers().getLast().token();
            if (same && last < birth.token() && birth.token() - last <= REACH) {
                return true;
            }
        }
        return false;
    }
}
