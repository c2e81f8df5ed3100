package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who published the articles whose claims are reviewed. */
@ApplicationScoped
public class Publishers {

    private static final int MOST = 200;

    private final EntityManager entities;

    Publishers(EntityManager entities) {
        this.entities = entities;
    }

    /** By name; as many as a person may choose from. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> all() {
        return entities.createNativeQuery(
                        "select distinct publisher from article where publisher is not null order by 1 limit " + MOST,
                        String.class)
                .getResultList();
    }
}
