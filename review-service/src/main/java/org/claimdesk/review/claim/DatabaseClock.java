package org.claimdesk.review.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock of all instances. */
@ApplicationScoped
public class DatabaseClock {

    private final EntityManager entities;

    DatabaseClock(EntityManager entities) {
        this.entities = entities;
    }

    /** Not the transaction's start: a row lock may have been waited for. Whole microseconds. */
    public Instant now() {
        var now = (Instant) entities.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
        return now.truncatedTo(ChronoUnit.MICROS);
    }
}
