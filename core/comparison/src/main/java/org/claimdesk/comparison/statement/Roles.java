package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.language.Token;

/** Finds roles that as a rule only one thing fills, by the word that opens them and the preposition behind it. */
final class Roles {

    private static final Map<String, Set<String>> OPENERS = Map.ofEntries(
            Map.entry("bear", Set.of("in", "at")),
            Map.entry("die", Set.of("in", "at", "of", "from")),
            Map.entry("live", Set.of("in")),
            Map.entry("air", Set.of("on")),
            Map.entry("airs", Set.of("on")),
            Map.entry("broadcast", Set.of("on")),
            Map.entry("run", Set.of("on")),
            Map.entry("star", Set.of("as")),
            Map.entry("bury", Set.of("in", "at")),
            Map.entry("base", Set.of("in", "at", "on")),
            Map.entry("locate", Set.of("in", "at", "on", "near")),
            Map.entry("situate", Set.of("in", "at", "on")),
            Map.entry("headquarter", Set.of("in", "at")),
            Map.entry("write", Set.of("by")),
            Map.entry("direct", Set.of("by")),
            Map.entry("compose", Set.of("by")),
            Map.entry("paint", Set.of("by")),
            Map.entry("design", Set.of("by")),
            Map.entry("build", Set.of("by", "in", "at")),
            Map.entry("found", Set.of("by", "in")),
            Map.entry("create", Set.of("by")),
            Map.entry("invent", Set.of("by")),
            Map.entry("discover", Set.of("by")),
            Map.entry("produce", Set.of("by")),
            Map.entry("publish", Set.of("by")),
            Map.entry("release", Set.of("by")),
            Map.entry("distribute", Set.of("by")),
            Map.entry("win", Set.of("by")),
            Map.entry("kill", Set.of("by")),
            Map.entry("own", Set.of("by")),
            Map.entry("lead", Set.of("by")),
            Map.entry("head", Set.of("by")),
            Map.entry("govern", Set.of("by")),
            Map.entry("host", Set.of("by", "in")),
            Map.entry("premiere", Set.of("in", "at", "on")),
            Map.entry("sign", Set.of("by", "in")),
            Map.entry("appoint", Set.of("by", "as")),
            Map.entry("elect", Set.of("as", "by")),
            Map.entry("name", Set.of("after")),
            Map.entry("marry", Set.of("to")),
            Map.entry("depend", Set.of("on")),
            Map.entry("consist", Set.of("of")),
            Map.entry("record", Set.of("by")),
            Map.entry("originate", Set.of("in", "from")),
            Map.entry("shoot", Set.of("in", "at")),
            Map.entry("film", Set.of("in", "at", "by")),
            Map.entry("album", Set.of("by")),
            Map.entry("song", Set.of("by")),
            Map.entry("single", Set.of("by")),
            Map.entry("novel", Set.of("by")),
            Map.entry("book", Set.of("by")),
            Map.entry("painting", Set.of("by")),
            Map.entry("character", Set.of("in", "on")),
            Map.entry("capital", Set.of("of")),
            Map.entry("city", Set.of("in")),
            Map.entry("town", Set.of("in")),
            Map.entry("village", Set.of("in")),
            Map.entry("country", Set.of("in")),
            Map.entry("state", Set.of("in")),
            Map.entry("province", Set.of("in")),
            Map.entry("district", Set.of("in")),
            Map.entry("island", Set.of("in")),
            Map.entry("river", Set.of("in")),
            Map.entry("mountain", Set.of("in")),
            Map.entry("lake", Set.of("in")),
            Map.entry("son", Set.of("of")),
            Map.entry("daughter", Set.of("of")),
            Map.entry("president", Set.of("of")),
            Map.entry("part", Set.of("of")),
            Map.entry("author", Set.of("of")),
            Map.entry("place", Set.of("in", "at")));

    /** "Is in Spain": the preposition right behind the verb to be. */
    private static final Set<String> BEING = Set.of("in", "near", "by", "from");

    /** Names of one role. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("situate in", "locate in"),
            Map.entry("base in", "locate in"),
            Map.entry("city in", "locate in"),
            Map.entry("town in", "locate in"),
            Map.entry("village in", "locate in"),
            Map.entry("country in", "locate in"),
            Map.entry("state in", "locate in"),
            Map.entry("province in", "locate in"),
            Map.entry("district in", "locate in"),
            Map.entry("island in", "locate in"),
            Map.entry("river in", "locate in"),
            Map.entry("mountain in", "locate in"),
            Map.entry("lake in", "locate in"),
            Map.entry("originate from", "originate in"),
            Map.entry("shoot in", "film in"),
            Map.entry("airs on", "air on"),
            Map.entry("broadcast on", "air on"),
            Map.entry("run on", "air on"),
            Map.entry("character in", "character of"),
            Map.entry("character on", "character of"),
            Map.entry("album by", "work by"),
            Map.entry("song by", "work by"),
            Map.entry("single by", "work by"),
            Map.entry("record by", "work by"),
            Map.entry("novel by", "write by"),
            Map.entry("book by", "write by"),
            Map.entry("painting by", "paint by"));

    private static final int GAP = 3;
    private static final int LENGTH = 6;

    private Roles() {}

    static List<Role> of(List<Token> tokens, List<Term> terms) {
        List<Role> roles = new ArrayList<>();
        for (Term term : terms) {
            Set<String> prepositions = OPENERS.getOrDefault(term.lemma(), Set.of());
            for (int i = term.token() + 1; i <= term.token() + GAP && i < tokens.size(); i++) {
                String word = lower(tokens, i);
                if (prepositions.contains(word)) {
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
            if (being && BEING.contains(lower(tokens, i + 1))) {
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
            boolean by = OPENERS.getOrDefault(verb.lemma(), Set.of()).contains("by");
            if (by && !passive && tokens.get(verb.token()).tag().matches("VB[DZP]")) {
                List<Term> before = terms.stream()
                        .filter(term ->
                                term.token() < verb.token() && term.name() && term.token() > verb.token() - LENGTH)
                        .toList();
                if (!before.isEmpty()) {
                    String name = verb.lemma() + " by";
                    roles.add(new Role(SAME.getOrDefault(name, name), before));
                }
            }
        }
    }

    /** "NBC is the network that aired it", "NBC aired it". */
    private static void broadcasters(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term verb : terms) {
            int behind = verb.token() + 1;
            boolean airs = OPENERS.getOrDefault(verb.lemma(), Set.of()).contains("on")
                    && SAME.getOrDefault(verb.lemma() + " on", verb.lemma() + " on")
                            .equals("air on");
            if (airs && behind < tokens.size() && tokens.get(behind).tag().matches("DT|NNP.*")) {
                List<Term> before = terms.stream()
                        .filter(term ->
                                term.token() < verb.token() && term.name() && term.token() > verb.token() - LENGTH)
                        .toList();
                if (!before.isEmpty()) {
                    roles.add(new Role("air on", before));
                }
            }
        }
    }

    /** "The Katy Perry album": by whom a work is. */
    private static void owners(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term work : terms) {
            boolean made = OPENERS.getOrDefault(work.lemma(), Set.of()).contains("by") && !work.name();
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
                roles.add(new Role(SAME.getOrDefault(name, name), owner));
            }
        }
    }

    /** "Fled to India, where he lives". */
    private static void wheres(List<Role> roles, List<Token> tokens, List<Term> terms) {
        for (Term verb : terms) {
            boolean in = OPENERS.getOrDefault(verb.lemma(), Set.of()).contains("in");
            for (int i = verb.token() - 1; in && i > 0 && i >= verb.token() - GAP; i--) {
                if (lower(tokens, i).equals("where")) {
                    int where = i;
                    List<Term> places = terms.stream()
                            .filter(term -> term.name() && term.token() < where && term.token() >= where - GAP)
                            .toList();
                    if (!places.isEmpty()) {
                        String name = verb.lemma() + " in";
                        roles.add(new Role(SAME.getOrDefault(name, name), places));
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
        for (int i = preposition + 1; i < tokens.size() && i <= preposition + LENGTH; i++) {
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
        if (!fillers.isEmpty()) {
            String plain = name.replace(" at", " in");
            roles.add(new Role(SAME.getOrDefault(plain, plain), fillers));
        }
    }

    private static String lower(List<Token> tokens, int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
