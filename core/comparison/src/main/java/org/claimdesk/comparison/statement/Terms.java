package org.claimdesk.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.comparison.lexicon.Rarity;
import org.claimdesk.comparison.lexicon.WordClass;
import org.claimdesk.comparison.lexicon.Words;
import org.claimdesk.comparison.value.Amount;
import org.claimdesk.language.AnalyzedClaim;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.Quantity;
import org.claimdesk.language.Token;
import org.jspecify.annotations.Nullable;

/** Picks the telling words: no numbers and dates, which are compared by value, no helping verbs, no words of speaking. */
final class Terms {

    private static final double LEAST_WEIGHT = 0.25;
    private static final double NAME_BONUS = 0.3;
    private static final String LESS = "less";

    private static final Set<String> SILENT = Set.of(
            "be",
            "have",
            "do",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "shall",
            "should",
            "must",
            "get",
            "there",
            "say",
            "tell",
            "state",
            "claim",
            "report",
            "accord",
            "add",
            "note",
            "announce",
            "not",
            "n't",
            "no",
            "never",
            "also",
            "then",
            "so",
            "very",
            "highly",
            "exclusively",
            "solely",
            "entirely",
            "ever",
            "barely",
            "hardly",
            "scarcely",
            "just",
            "only",
            "still",
            "even",
            "however",
            "more",
            "most",
            "about",
            "around",
            "roughly",
            "approximately",
            "nearly",
            "almost",
            "some",
            "such",
            "other",
            "many",
            "several",
            "former",
            "early",
            "today",
            "now",
            "currently",
            "recently",
            "as",
            "too",
            "yet",
            "already",
            "fail",
            "unable",
            "up",
            "out",
            "when",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "here",
            "well",
            "away");

    private Terms() {}

    static List<Term> of(AnalyzedClaim claim) {
        boolean[] denied = Negators.denied(claim.tokens());
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < claim.tokens().size(); i++) {
            Token token = claim.tokens().get(i);
            WordClass wordClass = wordClass(token);
            if (wordClass != null
                    && !measured(claim, token)
                    && !speaker(claim, token)
                    && !Negators.denies(claim.tokens(), i)) {
                String lemma = lemma(token, wordClass);
                if (wordClass == WordClass.ADJECTIVE && lacking(lemma)) {
                    String noun = lemma.substring(0, lemma.length() - LESS.length());
                    terms.add(new Term(i, token.text(), noun, WordClass.NOUN, weight(noun, false), false, !denied[i]));
                } else if (!silent(lemma, wordClass) && lemma.length() > 1) {
                    boolean name = name(token, i) && !(i == 0 && common(claim.tokens()));
                    terms.add(new Term(i, token.text(), lemma, wordClass, weight(lemma, name), name, denied[i]));
                }
            }
        }
        return List.copyOf(terms);
    }

    /** "Five U.S. presidents": the U.S. tells which. */
    private static boolean counts(Quantity quantity) {
        return Amount.of(quantity, 0)
                .filter(amount -> amount.dimension().equals("count"))
                .isPresent();
    }

    /** "Childless" says that there is no child. */
    private static boolean lacking(String lemma) {
        return lemma.endsWith(LESS) && Words.known(lemma.substring(0, lemma.length() - LESS.length()), WordClass.NOUN);
    }

    /** "State" is a word of speaking, a state is not. */
    private static boolean silent(String lemma, WordClass wordClass) {
        boolean noun = wordClass == WordClass.NOUN && lemma.equals("state");
        return SILENT.contains(lemma) && !noun;
    }

    static String lemma(Token token, WordClass wordClass) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (token.tag().startsWith("NNP") && !Words.known(word, WordClass.NOUN)) {
            return Words.base(word, WordClass.NOUN);
        }
        String base = Words.base(word, wordClass);
        return base.equals(word) && !Words.known(word, wordClass)
                ? token.lemma().toLowerCase(Locale.ROOT)
                : base;
    }

    private static @Nullable WordClass wordClass(Token token) {
        if (!Character.isLetter(token.text().codePointAt(0))) {
            return null;
        }
        String word = token.text();
        boolean verb = token.tag().equals("NN") && word.endsWith("ing") && !Words.known(word, WordClass.NOUN);
        return verb && Words.known(Words.base(word, WordClass.VERB), WordClass.VERB)
                ? WordClass.VERB
                : WordClass.ofTag(token.tag());
    }

    private static boolean name(Token token, int place) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        return token.tag().startsWith("NNP") && capital
                || capital && place > 0 && token.tag().startsWith("NN");
    }

    /** Whether the first word has its capital only because it comes first. */
    private static boolean common(List<Token> tokens) {
        if (tokens.getFirst().tag().equals("NNP")
                && tokens.size() > 1
                && tokens.get(1).tag().matches("VB[DZP]|MD|RB")) {
            return false;
        }
        String first = tokens.getFirst().text().toLowerCase(Locale.ROOT);
        boolean known = Words.known(Words.base(first, WordClass.NOUN), WordClass.NOUN)
                || Words.known(first, WordClass.ADJECTIVE);
        return known
                && tokens.size() > 1
                && Character.isLowerCase(tokens.get(1).text().codePointAt(0));
    }

    private static double weight(String lemma, boolean name) {
        return Math.min(1, Math.max(LEAST_WEIGHT, Rarity.of(lemma)) + (name ? NAME_BONUS : 0));
    }

    /** Who says it is compared by itself; it must not make two statements differ. */
    private static boolean speaker(AnalyzedClaim claim, Token token) {
        Attribution speaker = claim.attribution();
        return speaker != null
                && speaker.start() <= token.start()
                && token.end() <= speaker.end()
                && !author(claim.tokens(), speaker);
    }

    /** "Aas wrote the screenplay" tells what Aas did, not what Aas said. */
    private static boolean author(List<Token> tokens, Attribution speaker) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).start() >= speaker.end()
                    && tokens.get(i).tag().startsWith("VB")
                    && Words.base(tokens.get(i).text().toLowerCase(Locale.ROOT), WordClass.VERB)
                            .equals("write")) {
                return tokens.get(i + 1).tag().matches("DT|PRP\\$|CD|JJ|NN.*");
            }
        }
        return false;
    }

    /** Within a number or a date; the counted noun behind a number is a telling word. */
    private static boolean measured(AnalyzedClaim claim, Token token) {
        return claim.times().stream().anyMatch(time -> time.start() <= token.start() && token.end() <= time.end())
                || claim.quantities().stream()
                        .anyMatch(quantity -> quantity.start() <= token.start()
                                && token.end() <= quantity.end()
                                && !(token.tag().startsWith("NNP") && counts(quantity))
                                && !token.lemma().equalsIgnoreCase(quantity.unit())
                                && !token.text().equalsIgnoreCase(quantity.unit()));
    }
}
