package org.claimdesk.review.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.review.conflict.ConflictDesk;
import org.claimdesk.review.conflict.ConflictSets;
import org.claimdesk.shell.outbox.CurrentState;

/** What conflict-sets should hold by now. */
@ApplicationScoped
class ConflictState implements CurrentState {

    private final ConflictSets sets;
    private final ConflictDesk desk;

    ConflictState(ConflictSets sets, ConflictDesk desk) {
        this.sets = sets;
        this.desk = desk;
    }

    @Override
    public String topic() {
        return ConflictsOut.TOPIC;
    }

    @Override
    public Stream<Aggregate> aggregates() {
        return sets.published()
                .map(set -> new Aggregate(set.id().toString(), set.id().toString(), set.version()));
    }

    @Override
    @Transactional
    public void republish(String aggregateId) {
        desk.announce(UUID.fromString(aggregateId));
    }
}
