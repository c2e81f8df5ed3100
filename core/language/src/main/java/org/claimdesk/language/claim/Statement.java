package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** What is said about what: heads of the subject and of the other noun phrases, the main verb, denied or not. */
record Statement(
        List<String> subjects,
        List<String> attributes,
        @Nullable String predicate,
        boolean negated) {

    private static final Set<String> DENIALS = WordSet.of("deny refuse fail lack reject refute debunk cease");
    private static final Set<String> NEGATIONS =
            WordSet.of("not n't n’t never no none neither nor without nobody nothing hardly barely unable cannot");

    /** @param attribution its words are no part of the statement */
    static Statement of(Sentence sentence, @Nullable Attribution attribution) {
        List<String> subjects = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        int verb = mainVerb(sentence, attribution);
        for (Phrase phrase : sentence.phrases()) {
            if (!phrase.is("NP") || inAttribution(sentence, phrase.from(), attribution)) {
                continue;
            }
            String head = head(sentence, phrase);
            if (!head.isEmpty()) {
                (verb >= 0 && phrase.from() < verb ? subjects : attributes).add(head);
            }
        }
        if (subjects.isEmpty() && !attributes.isEmpty()) {
            subjects.add(attributes.removeFirst());
        }
        boolean negated = false;
        for (int i = 0; i < sentence.size(); i++) {
            negated |= NEGATIONS.contains(sentence.word(i))
                            && !sentence.word(i + 1).matches("only|longer|doubt|more|less|fewer")
                    || DENIALS.contains(sentence.lemma(i)) && sentence.tag(i).startsWith("V");
        }
        return new Statement(subjects, attributes, verb < 0 ? null : sentence.lemma(verb), negated);
    }

    private static boolean inAttribution(Sentence sentence, int token, @Nullable Attribution attribution) {
        int at = sentence.token(token).start();
        return attribution != null && attribution.start() <= at && at < attribution.end();
    }

    /** The last verb of the first finite verb group that is not the verb of saying. */
    private static int mainVerb(Sentence sentence, @Nullable Attribution attribution) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.finite(i)) {
                continue;
            }
            int last = i;
            for (int j = i + 1;
                    j < sentence.size()
                            && (sentence.tag(j).startsWith("V")
                                    || sentence.tag(j).startsWith("RB"));
                    j++) {
                if (sentence.tag(j).startsWith("V")) {
                    last = j;
                }
            }
            if (attribution == null
                    || !attribution.cue().contains(sentence.token(last).text())) {
                return last;
            }
            i = last;
        }
        return -1;
    }

    private static String head(Sentence sentence, Phrase phrase) {
        for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
            if (sentence.tag(i).startsWith("NN")) {
                return sentence.tag(i).startsWith("NNP") ? sentence.token(i).text() : sentence.lemma(i);
            }
        }
        return "";
    }
}
