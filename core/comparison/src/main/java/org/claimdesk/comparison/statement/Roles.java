package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.language.Token;

/** Finds roles that as a rule only one thing fills, by the word that opens them and the preposition behind it. */
final class Roles {

    private static final int GAP = 3;

    /** "Aired from October to May on ITV". */
    private static final int LONG_GAP = 12;

    private static final int LENGTH = 6;
    private static final String DAYS =
            "(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december";

    private Roles() {}

    static List<Role> of(List<Token> tokens, List<Term> terms) {
        List<Role> roles = new ArrayList<>();
        for (Term term : terms) {
            Set<String> prepositions = RoleNames.prepositions(term.lemma());
            int gap = prepositions.contains("on") && term.wordClass() == WordClass.VERB ? LONG_GAP : GAP;
            for (int i = term.token() + 1; i <= term.token() + gap && i < tokens.size(); i++) {
                String word = lower(tokens, i);
                if (prepositions.contains(word) && !dated(tokens, i)) {
                    add(roles, term.lemma() + " " + word, tokens, terms, i);
                    break;
                }
                if (word.matches("[,;:.]|and|who|which|that")) {
                    break;
                }
            }
        }
        actives(roles, tokens, terms);
        broadcasters(roles, tokens, terms);
        owners(roles, tokens, terms);
        wheres(roles, tokens, terms);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean being = tokens.get(i).tag().startsWith("VB")
                    && Terms.lemma(tokens.get(i), WordClass.VERB).equals("be");
            if (being && RoleNames.BEING.contains(lower(tokens, i + 1))) {
                add(roles, "locate in", tokens, terms, i + 1);
            }
        }
        return List.copyOf(roles);
    }

    /** "Ellis wrote it" fills the place of "it was written by Ellis". */
    private static void actives(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term verb : terms) {
            boolean passive = verb.token() > 0
                    && Terms.lemma(tokens.get(verb.token() - 1), WordClass.VERB).equals("be");
            boolean by = RoleNames.prepositions(verb.lemma()).contains("by");
            if (by && !passive && tokens.get(verb.token()).tag().matches("VB[DZP]")) {
                List<Term> before = terms.stream()
                        .filter(term ->
                                term.token() < verb.token() && term.name() && term.token() > verb.token() - LENGTH)
                        .toList();
                if (!before.isEmpty()) {
                    String name = verb.lemma() + " by";
                    roles.add(new Role(RoleNames.plain(name), before, done(tokens, terms, before, verb)));
                }
            }
        }
    }

    /** "NBC is the network that aired it", "NBC aired it". */
    private static void broadcasters(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term verb : terms) {
            int behind = verb.token() + 1;
            boolean airs = RoleNames.prepositions(verb.lemma()).contains("on")
                    && RoleNames.plain(verb.lemma() + " on").equals("air on");
            if (airs && behind < tokens.size() && tokens.get(behind).tag().matches("DT|NNP.*")) {
                List<Term> before = terms.stream()
                        .filter(term ->
                                term.token() < verb.token() && term.name() && term.token() > verb.token() - LENGTH)
                        .toList();
                if (!before.isEmpty()) {
                    roles.add(new Role("air on", before, done(tokens, terms, before, verb)));
                }
            }
        }
    }

    /** What it is done to, up to a preposition, and what stands between: "is the network that", "the bridge". */
    private static List<Term> done(List<Token> tokens, List<Term> terms, List<Term> doer, Term verb) {
        int end = verb.token() + 1;
        while (end < tokens.size() && !tokens.get(end).tag().matches("IN|TO|[,:.]|WDT|WP|CC")) {
            end++;
        }
        int last = end;
        return terms.stream()
                .filter(term -> term != verb && term.token() < last)
                .filter(term -> term.token() > doer.getLast().token())
                .toList();
    }

    /** "The Katy Perry album": by whom a work is. */
    private static void owners(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term work : terms) {
            boolean made = RoleNames.prepositions(work.lemma()).contains("by") && !work.name();
            if (!made || work.wordClass() != WordClass.NOUN) {
                continue;
            }
            int first = work.token();
            while (first > 0 && tokens.get(first - 1).tag().equals("NNP")) {
                first--;
            }
            int begin = first;
            List<Term> owner = terms.stream()
                    .filter(term -> term.name() && term.token() >= begin && term.token() < work.token())
                    .filter(term -> !Words.people(term.lemma()))
                    .toList();
            if (!owner.isEmpty() && first > 0) {
                String name = work.lemma() + " by";
                roles.add(new Role(RoleNames.plain(name), owner));
            }
        }
    }

    /** "Fled to India, where he lives". */
    private static void wheres(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term verb : terms) {
            boolean in = RoleNames.prepositions(verb.lemma()).contains("in");
            for (int i = verb.token() - 1; in && i > 0 && i >= verb.token() - GAP; i--) {
                if (lower(tokens, i).equals("where")) {
                    int where = i;
                    List<Term> places = terms.stream()
                            .filter(term -> term.name() && term.token() < where && term.token() >= where - GAP)
                            .toList();
                    if (!places.isEmpty()) {
                        String name = verb.lemma() + " in";
                        roles.add(new Role(RoleNames.plain(name), places));
                    }
                }
            }
        }
    }

    /** Whether names go on behind a comma as a list: "Sydney, Darwin and Bowen". */
    private static boolean listed(List<Token> tokens, int comma) {
        for (int i = comma + 1; i < tokens.size() && i < comma + 2 * LENGTH; i++) {
            if (tokens.get(i).lemma().equals("and") && i > comma + 1) {
                return true;
            }
            if (!tokens.get(i).tag().startsWith("NNP") && !tokens.get(i).text().equals(",")) {
                return tokens.get(i).lemma().equals("and");
            }
        }
        return false;
    }

    private static void add(List<Role> roles, String name, List<Token> tokens, List<Term> terms, int preposition) {
        List<Term> fillers = new ArrayList<>();
        for (int i = preposition + 1; i < tokens.size() && (i <= preposition + LENGTH || named(tokens, i)); i++) {
            int place = i;
            String word = lower(tokens, i);
            boolean ends =
                    word.matches("[;:.()–—]|who|which|that|in|on|at|by|from|with|for|to|as|after|during|where|when")
                            || word.equals(",") && !listed(tokens, i)
                            || tokens.get(i).tag().matches("VB[DPZN]|MD") && !fillers.isEmpty();
            if (ends) {
                break;
            }
            terms.stream().filter(term -> term.token() == place).forEach(fillers::add);
        }
        if (fillers.isEmpty()
                && preposition + 1 < tokens.size()
                && lower(tokens, preposition + 1).equals("both")) {
            fillers.addAll(lastTwo(tokens, terms, preposition));
        }
        String plain = name.replace(" at", " in");
        Role role = new Role(RoleNames.plain(plain), fillers);
        boolean broadcaster = role.name().equals("air on");
        if (!fillers.isEmpty() && (!broadcaster || fillers.stream().anyMatch(Term::name))) {
            roles.add(role);
        }
    }

    /** The names that "both" stands for: the last two before it. */
    private static List<Term> lastTwo(List<Token> tokens, List<Term> terms, int both) {
        List<Term> names = new ArrayList<>();
        int found = 0;
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term term = terms.get(i);
            if (term.token() >= both || !term.name()) {
                continue;
            }
            boolean goesOn = !names.isEmpty() && names.getFirst().token() == term.token() + 1;
            found += goesOn ? 0 : 1;
            if (found > 2) {
                break;
            }
            names.addFirst(term);
        }
        return names;
    }

    /** Within a name: "in the southern part of the United States". */
    private static boolean named(List<Token> tokens, int i) {
        return tokens.get(i).tag().startsWith("NNP") && tokens.get(i - 1).tag().startsWith("NNP");
    }

    /** "On 3 May", "on Monday": when, not where. */
    private static boolean dated(List<Token> tokens, int preposition) {
        return preposition + 1 < tokens.size()
                && (tokens.get(preposition + 1).tag().equals("CD")
                        || lower(tokens, preposition + 1).matches(DAYS));
    }

    private static String lower(List<Token> tokens, int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
