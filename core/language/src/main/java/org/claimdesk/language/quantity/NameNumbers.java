package org.claimdesk.language.quantity;

import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** Tells the numbers that are part of a name or only number something: "Barrio 18", "Route 66", "No. 4", "page 55", "[3]". */
final class NameNumbers {

    private static final Set<String> NUMBERED = WordSet.of("""
            no. nos. no number page p. pp. chapter section article part phase level type class grade figure fig. table vol. \
            volume issue version flight route highway interstate room channel title proposition resolution line case group \
            district game week act amendment stage step world covid windows boeing airbus apollo unit exit gate platform""");

    private static final Set<String> STREETS =
            WordSet.of("street avenue road boulevard lane drive st. ave. rd. blvd. ln. dr.");

    private NameNumbers() {}

    static boolean in(Sentence sentence, Numeral number) {
        String text = sentence.text();
        if (number.words()) {
            return false;
        }
        int behind = number.end() < text.length() && text.charAt(number.end()) == ' ' ? number.end() + 1 : number.end();
        if (behind < text.length()
                && text.charAt(behind) == ')'
                && (number.start() == sentence.range().start()
                        || text.charAt(number.start() - 1) == '('
                        || !openBracket(text, sentence.range().start(), number.start()))
                && number.value().intValue() < 20
                && number.end() - number.start() <= 2) {
            return true;
        }
        if (number.start() > 0 && (text.charAt(number.start() - 1) == '[' || text.charAt(number.start() - 1) == '#')) {
            return true;
        }
        int token = sentence.tokenAt(number.start());
        if (houseNumber(sentence, token)) {
            return true;
        }
        if (token == 0 || number.end() - number.start() > 4) {
            return false;
        }
        String before = sentence.word(token - 1);
        boolean adjacent = number.start() - sentence.token(token - 1).end() <= 1;
        if (!adjacent) {
            return false;
        }
        if (NUMBERED.contains(before)) {
            return true;
        }
        // A capitalised name directly before, and nothing behind that could be counted.
        boolean name = sentence.tag(token - 1).equals("NNP")
                && Character.isUpperCase(sentence.token(token - 1).text().charAt(0))
                && (token > 1 || before.length() > 3);
        return name
                && !sentence.tag(token + 1).startsWith("NNS")
                && !sentence.word(token + 1).equals("%")
                && !sentence.word(token + 1).equals("percent")
                && !sentence.tag(token + 1).equals("NN");
    }

    private static boolean openBracket(String text, int from, int to) {
        String before = text.substring(from, to);
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** "12 Long Meadow Lane". */
    private static boolean houseNumber(Sentence sentence, int token) {
        int at = token + 1;
        while (at < token + 4
                && at < sentence.size()
                && Character.isUpperCase(sentence.token(at).text().charAt(0))
                && !STREETS.contains(sentence.word(at))) {
            at++;
        }
        return at > token + 1 && STREETS.contains(sentence.word(at));
    }
}
