package org.claimdesk.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.review.matching.Company;

/** What is around claims: who works on them, and the company they keep. */
@ApplicationScoped
class Surroundings {

    private final Leases leases;
    private final Company company;

    Surroundings(Leases leases, Company company) {
        this.leases = leases;
        this.company = company;
    }

    Around of(Collection<UUID> claims) {
        return new Around(leases.of(claims), company.of(claims));
    }

    record Around(Map<UUID, LeaseItem> leases, Company.Kept company) {}
}
