package org.claimdesk.language.claim;

import java.util.List;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;

/** Makes a statement of "Opened in 2023, the prison …": "The prison was opened in 2023". */
final class OpeningParticiples {

    private static final int LONGEST = 14;

    private OpeningParticiples() {}

    static List<Clause> split(Sentence sentence, Clause clause) {
        int from = clause.from();
        if (!sentence.tag(from).equals("VBN") && !sentence.tag(from).equals("VBD")
                || !clause.lead().isEmpty()
                || !participle(sentence, from)) {
            return List.of(clause);
        }
        for (int i = from + 2; i < Math.min(clause.to() - 3, from + LONGEST); i++) {
            Phrase subject = sentence.phraseAt(i + 1);
            if (!sentence.word(i).equals(",") || subject == null || !subject.is("NP")) {
                continue;
            }
            int verb = subject.to();
            if (Grammar.firstFinite(sentence, from + 1, i) >= 0) {
                return List.of(clause);
            }
            if (!sentence.finite(verb) || sentence.tag(i + 1).equals("PRP")) {
                continue;
            }
            String be = be(sentence, subject, from, i);
            Clause opening = new Clause(
                    Wording.capital(sentence.slice(subject.from(), subject.to())) + " " + be, from, i, List.of());
            return List.of(new LowerFirst(opening).clause(sentence), new Clause("", i + 1, clause.to(), clause.cuts()));
        }
        return List.of(clause);
    }

    private static boolean participle(Sentence sentence, int i) {
        return sentence.word(i).endsWith("ed")
                || sentence.word(i)
                        .matches(
                                "built|made|set|held|found|known|seen|born|written|shot|led|sold|bought|kept|given|taken");
    }

    private static String be(Sentence sentence, Phrase subject, int from, int to) {
        boolean plural = sentence.tag(subject.head()).matches("NNS|NNPS")
                || Grammar.has(sentence, subject.from(), subject.to(), "and");
        boolean state = sentence.word(from).matches("located|situated|based|known|headquartered|nestled|perched");
        boolean past = !state
                && (Grammar.has(sentence, from, to, "(?:1[0-9]|20)\\d\\d|ago|last|by")
                        || sentence.tag(subject.to()).equals("VBD"));
        return past || !state ? plural ? "were" : "was" : plural ? "are" : "is";
    }

    /** The participle no longer opens the sentence. */
    private record LowerFirst(Clause opening) {

        Clause clause(Sentence sentence) {
            String verb = sentence.token(opening.from()).text();
            String lower = Character.toLowerCase(verb.charAt(0)) + verb.substring(1);
            return new Clause(opening.lead() + " " + lower, opening.from(), opening.to(), List.of(new int[] {
                opening.from(), opening.from() + 1
            }));
        }
    }
}
