package org.claimdesk.language.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
        if (speakers.size() > 1) {
            others(sentence, number, speakers, drafts);
        }
        return drafts;
    }

    /** Where others are cited within the sentence, their part is a statement of its own. */
    private void others(Sentence sentence, int number, List<Speaker> speakers, List<Draft> drafts) {
        Set<Integer> mentions = new HashSet<>();
        drafts.stream()
                .map(Draft::speaker)
                .filter(Objects::nonNull)
                .forEach(speaker -> mentions.add(speaker.attribution().start()));
        List<Range> ranges =
                drafts.stream().map(draft -> draft.clause().range(sentence)).toList();
        for (Speaker speaker : speakers) {
            Clause clause = speaker.ownSentence() ? part(sentence, speaker) : Clause.whole(sentence);
            Range own = clause.range(sentence);
            boolean narrower = ranges.stream().noneMatch(range -> same(range, own));
            if (!narrower
                    || clause.to() - clause.from() < FEWEST_TOKENS
                    || !Grammar.statement(sentence, clause.from(), clause.to())
                    || !mentions.add(speaker.attribution().start())) {
                continue;
            }
            String words = Wording.of(clause.words(sentence));
            References.Resolution resolved = references.resolve(words, sentence, number, clause.from());
            drafts.add(new Draft(clause, Wording.closed(resolved.words()), resolved.needsContext(), speaker));
        }
    }

    /** Whether both ranges hold about the same words. */
    private static boolean same(Range a, Range b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared * 10 >= Math.max(a.length(), b.length()) * 9;
    }

    /** From the speaker to the end of what is said; "who asked …" with the name in place of the pronoun. */
    private static Clause part(Sentence sentence, Speaker speaker) {
        int start = Math.min(speaker.attribution().start(), speaker.contentStart());
        int end = Math.max(speaker.attribution().end(), speaker.contentEnd());
        int from = sentence.tokenAt(start);
        int to = Math.max(from + 1, sentence.tokenAt(end - 1) + 1);
        boolean relative = sentence.word(from).matches("who|which|that") && speaker.certain();
        return relative
                ? new Clause(speaker.attribution().source(), from, to, List.of(new int[] {from, from + 1}))
                : new Clause("", from, to, List.of());
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
