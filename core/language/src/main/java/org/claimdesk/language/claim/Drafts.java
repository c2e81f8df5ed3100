package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.attribution.Speaker;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes the claims of a sentence. */
final class Drafts {

    private static final int FEWEST_TOKENS = 5;

    private final Article article;
    private final References references;

    Drafts(Article article) {
        this.article = article;
        references = new References(article.sentences, article.entities);
    }

    List<Draft> of(int number, List<Speaker> speakers) {
        Sentence sentence = article.sentences.get(number);
        Speaker strongest = speakers.isEmpty() ? null : speakers.getFirst();
        boolean told = strongest != null && strongest.weight() > 1;
        List<Clause> clauses = told ? List.of(Clause.whole(sentence)) : ClauseSplitter.split(sentence);
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean whole = clauses.size() == 1;
            String words = Wording.of(whole ? sentence.string() : clause.words(sentence));
            References.Resolution resolved = references.resolve(words, sentence, number, clause.from());
            drafts.add(new Draft(
                    clause,
                    Wording.closed(resolved.words()),
                    resolved.needsContext(),
                    speaker(clause, sentence, speakers)));
        }
        if (told || clauses.size() == 1 && speakers.size() > 1) {
            others(sentence, number, speakers, drafts);
        }
        return drafts;
    }

    /** Where others are cited within the sentence, their part is a statement of its own. */
    private void others(Sentence sentence, int number, List<Speaker> speakers, List<Draft> drafts) {
        Range first = drafts.getFirst().clause().range(sentence);
        Set<Integer> mentions =
                new HashSet<>(List.of(speakers.getFirst().attribution().start()));
        List<Speaker> named = speakers.subList(1, speakers.size()).stream()
                .filter(Speaker::ownSentence)
                .toList();
        for (Speaker speaker : named) {
            int start = Math.min(speaker.attribution().start(), speaker.contentStart());
            int end = Math.max(speaker.attribution().end(), speaker.contentEnd());
            Clause clause = new Clause(
                    "",
                    sentence.tokenAt(start),
                    Math.max(sentence.tokenAt(start) + 1, sentence.tokenAt(end - 1) + 1),
                    List.of());
            boolean narrower = clause.range(sentence).length() * 10 < first.length() * 9;
            if (!narrower
                    || clause.to() - clause.from() < FEWEST_TOKENS
                    || !mentions.add(speaker.attribution().start())) {
                continue;
            }
            String words = Wording.of(clause.words(sentence));
            References.Resolution resolved = references.resolve(words, sentence, number, clause.from());
            drafts.add(new Draft(clause, Wording.closed(resolved.words()), resolved.needsContext(), speaker));
        }
    }

    /** The strongest speaker whose mention or words lie in the clause. */
    private static @Nullable Speaker speaker(Clause clause, Sentence sentence, List<Speaker> speakers) {
        for (Speaker speaker : speakers) {
            if (!speaker.ownSentence() || clause.to() - clause.from() == sentence.size()) {
                return speaker;
            }
            int start = sentence.token(clause.from()).start();
            int end = sentence.token(clause.to() - 1).end();
            if (speaker.contentStart() < end && start < speaker.contentEnd()) {
                return speaker;
            }
        }
        return null;
    }
}
