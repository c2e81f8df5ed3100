package org.claimdesk.review.review;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimdesk.review.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** Takes decisions as the installation's rule wants them: at once, or when two people have judged. */
@ApplicationScoped
public class DecisionDesk {

    private final Policy policy;
    private final GroupDesk groups;
    private final BlindReview blind;
    private final BulkDecisions bulk;

    DecisionDesk(Policy policy, GroupDesk groups, BlindReview blind, BulkDecisions bulk) {
        this.policy = policy;
        this.groups = groups;
        this.blind = blind;
        this.bulk = bulk;
    }

    /**
     * @param version of the claim that the person saw
     * @throws PolicyForbids when the rule wants somebody else to decide
     */
    @Transactional
    public Taken decide(UUID id, long version, DecisionDraft draft, UUID account) {
        boolean judgement = draft.verdict() == Verdict.APPROVE || draft.verdict() == Verdict.REJECT;
        if (policy.mode() != ReviewMode.BLIND_DOUBLE || !judgement) {
            return Taken.of(groups.decide(id, version, draft, account));
        }
        return blind.judge(id, version, draft, account);
    }

    /** Over a filter, or over the claims of one group. */
    @Transactional
    @TransactionConfiguration(timeout = BulkDecisions.LONGEST)
    public BulkDecisions.Outcome decideAll(BulkDraft draft, UUID account) {
        var group = draft.together();
        if (group.isPresent()) {
            return decideAll(group.get(), account);
        }
        if (draft.verdict() == Verdict.REJECT && policy.mode() == ReviewMode.BLIND_DOUBLE && !draft.counting()) {
            throw new PolicyForbids("Each claim is judged by itself by two people here.");
        }
        return bulk.decide(draft, account);
    }

    private BulkDecisions.Outcome decideAll(BulkDraft.GroupDraft group, UUID account) {
        var taken = decide(group.first().claimId(), group.first().version(), group.decision(), account);
        var made = taken.decision();
        return made == null
                ? new BulkDecisions.Outcome(null, 0, List.of(), null)
                : new BulkDecisions.Outcome(
                        made.bulkId(), group.decision().members().size() + 1, List.of(), made.decidedAt());
    }

    /** @param decision null as long as somebody else's verdict is awaited; then only {@code awaits} says something */
    public record Taken(
            @Nullable DecisionItem decision, @Nullable Awaits awaits) {

        static Taken of(DecisionItem decision) {
            return new Taken(decision, null);
        }
    }

    /** Whose word is awaited. */
    public enum Awaits {
        SECOND_REVIEWER,
        ADJUDICATION
    }
}
