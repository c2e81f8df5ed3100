package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.time.Period;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads the times of a claim and what happened then. */
final class Moments {

    private static final Set<String> STATE_BY = Set.of("by", "of", "until", "till", "now");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "−", "to", "until", "and");
    private static final int REACH = 12;

    private final TokenLine tokens;
    private final List<Term> terms;

    private Moments(TokenLine tokens, List<Term> terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    static List<Moment> of(AnalyzedClaim claim, List<Term> terms) {
        Moments moments = new Moments(new TokenLine(claim.tokens()), terms);
        List<Moment> found = new ArrayList<>();
        for (TimeExpression time : claim.times()) {
            Period.of(time.value()).ifPresent(period -> found.add(moments.read(time, period)));
        }
        return moments.lives(found);
    }

    private Moment read(TimeExpression time, Period period) {
        int at = Math.max(0, tokens.first(time.start()));
        int behind = tokens.first(time.end());
        String before = tokens.word(at - 1);
        boolean asOf = STATE_BY.contains(before)
                && !(before.equals("of") && !tokens.word(at - 2).equals("as"));
        if (before.equals("from") && ranged(behind)) {
            return new Moment(period, time.text(), at, asOf, EventKind.START, governor(at));
        }
        if (Set.of("to", "until", "through").contains(before) && hasBefore(at, "from")) {
            return new Moment(period, time.text(), at, false, EventKind.END, governor(at));
        }
        Term word = governor(at);
        EventKind event = word == null ? EventKind.OTHER : EventKind.of(word.lemma());
        boolean placed =
                word == null && before.equals("in") && tokens.word(at - 2).matches("is|was|were");
        if (event == EventKind.OTHER && (placed || titled(at, behind))) {
            event = EventKind.RELEASE;
        }
        return new Moment(period, time.text(), at, asOf, event, word);
    }

    /** "A 1930 comedy", "Prism (2013)". */
    private boolean titled(int at, int behind) {
        String before = tokens.word(at - 1);
        boolean attribute = behind < tokens.size()
                && tokens.token(behind).tag().matches("NN.*|JJ.*")
                && at > 0
                && tokens.token(at - 1).tag().matches("DT|PRP\\$|POS|JJ");
        return attribute
                || before.matches("\\(|-lrb-|\\[") && tokens.word(behind).matches("\\)|-rrb-|]");
    }

    /** "(8 April 1974 – 2 February 2013)" behind a name tells birth and death. */
    private List<Moment> lives(List<Moment> found) {
        List<Moment> lives = new ArrayList<>(found);
        for (int i = 0; i + 1 < lives.size(); i++) {
            Moment a = lives.get(i);
            Moment b = lives.get(i + 1);
            boolean dash = b.token() > 0
                    && DASHES.contains(tokens.word(b.token() - 1))
                    && !tokens.word(b.token() - 1).equals("and");
            if (dash
                    && inBrackets(a.token())
                    && !a.period().yearless()
                    && b.period().after(a.period())) {
                lives.set(i, new Moment(a.period(), a.text(), a.token(), false, EventKind.BIRTH, a.word()));
                lives.set(i + 1, new Moment(b.period(), b.text(), b.token(), false, EventKind.DEATH, b.word()));
            }
        }
        return List.copyOf(lives);
    }

    private boolean inBrackets(int at) {
        for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
            if (tokens.word(i).matches("\\(|-lrb-")) {
                return true;
            }
            if (tokens.word(i).matches("\\)|-rrb-")) {
                return false;
            }
        }
        return false;
    }

    /** The verb or noun that the time belongs to: an event word near it before any other verb, before it before behind it. */
    private @Nullable Term governor(int at) {
        Term best = null;
        double least = Double.MAX_VALUE;
        for (Term term : terms) {
            boolean verb = term.wordClass() == WordClass.VERB;
            boolean event = EventKind.of(term.lemma()) != EventKind.OTHER;
            if (!verb && !event || term.name()) {
                continue;
            }
            int steps = Math.abs(term.token() - at);
            double distance =
                    steps + (term.token() > at ? 3 : 0) + (event ? 0 : 4) + 4 * marksBetween(term.token(), at);
            if (steps <= REACH && distance < least) {
                least = distance;
                best = term;
            }
        }
        return best;
    }

    private int marksBetween(int a, int b) {
        int marks = 0;
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
            if (tokens.word(i).matches("[,;:—–)]|and|but|which|who|where")) {
                marks++;
            }
        }
        return marks;
    }

    private boolean ranged(int behind) {
        return DASHES.contains(tokens.word(behind)) || tokens.word(behind).equals("through");
    }

    private boolean hasBefore(int at, String wanted) {
        for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
            if (tokens.word(i).equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
