package org.claimdesk.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.query.approved.Companies;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.matching.Nearness;

/** What lies around: claims near to words in meaning, and what other claims make of those found. */
@ApplicationScoped
class Neighbourhood {

    private final Nearness nearness;
    private final Companies companies;

    Neighbourhood(Nearness nearness, Companies companies) {
        this.nearness = nearness;
        this.companies = companies;
    }

    List<Nearness.Near> near(String words) {
        return nearness.to(words);
    }

    Map<UUID, Company> companies(Connection connection, String schema, Collection<UUID> claims) throws SQLException {
        return companies.of(connection, schema, claims);
    }
}
