package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.claimdesk.comparison.candidate.Candidate;
import org.claimdesk.comparison.candidate.CandidateQuery;
import org.claimdesk.comparison.candidate.ClaimKeys;
import org.claimdesk.shell.problem.ProblemException;

/** Holds a text against what is on record. The index names candidates; what is told of them is read from the register. */
@ApplicationScoped
public class TextCheck {

    private static final UUID NOBODY = new UUID(0, 0);

    private final RegisterIndex index;
    private final Turns turns;
    private final Matches matches;
    private final MatchingConfig config;

    TextCheck(RegisterIndex index, Turns turns, Matches matches, MatchingConfig config) {
        this.index = index;
        this.turns = turns;
        this.matches = matches;
        this.config = config;
    }

    /**
     * Reads the text sentence by sentence; nothing of it is kept.
     *
     * @throws ProblemException 400 or 413 with the field, 503 while loading or busy
     */
    public CheckedText check(TextToCheck asked) {
        var text = asked.checked();
        var day = asked.day();
        var ready = index.now();
        var turn = turns.take();
        try {
            var read = AskedText.read(text, day, ready.models());
            refuseTooMany(read.statements().size());
            var near = read.statements().stream()
                    .map(said -> candidates(ready.state(), said))
                    .toList();
            return matches.of(read, near, ready);
        } finally {
            turn.end();
        }
    }

    private List<UUID> candidates(IndexState state, AskedText.Said said) {
        var print = ClaimKeys.of(NOBODY, NOBODY, said.statement());
        return state.index().search(new CandidateQuery(print, null, config.candidates())).stream()
                .map(Candidate::id)
                .toList();
    }

    private void refuseTooMany(int statements) {
        if (statements > config.statements()) {
            var words = "states " + statements + " things, at most " + config.statements() + " are checked at once";
            throw new ProblemException(413, "text-too-long", "Text too long", "The text " + words + ".")
                    .violation("text", words);
        }
    }
}
