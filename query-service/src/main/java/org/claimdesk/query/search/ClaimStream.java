package org.claimdesk.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.Claim;
import org.claimdesk.query.approved.Companies;
import org.claimdesk.query.approved.Company;
import org.claimdesk.query.approved.DatabaseException;
import org.claimdesk.query.approved.Register;
import org.claimdesk.query.approved.Sql;
import org.jspecify.annotations.Nullable;

/** Reads all claims that fit, one after the other, in the order of their ids; memory holds a few hundred at a time. */
@ApplicationScoped
public class ClaimStream {

    private static final int AT_ONCE = 200;

    private final DataSource database;
    private final ActiveModel model;
    private final Register register;
    private final Companies companies;

    ClaimStream(DataSource database, ActiveModel model, Register register, Companies companies) {
        this.database = database;
        this.model = model;
        this.register = register;
        this.companies = companies;
    }

    /**
     * Hands over every claim as it stood right after a change, and what the others make of it now.
     *
     * @param epoch with {@code n} the change
     * @param after goes on behind this id; null for all
     */
    public void read(Filters filters, long epoch, long n, @Nullable UUID after, Taker taker) throws IOException {
        var schema = model.schema();
        var sql = new Sql("SELECT v.body").add(new Conditions(schema, filters, standing(schema, epoch, n)).from());
        if (after != null) {
            sql.add(" AND v.claim_id > ?", after);
        }
        sql.add(" ORDER BY v.claim_id");
        try (var connection = database.getConnection()) {
            // A cursor on the server lives in a transaction only.
            connection.setAutoCommit(false);
            try (var statement = sql.prepare(connection)) {
                statement.setFetchSize(AT_ONCE);
                try (var rows = statement.executeQuery()) {
                    var batch = new ArrayList<Claim>();
                    while (rows.next()) {
                        batch.add(register.claim(rows.getString(1)));
                        if (batch.size() == AT_ONCE) {
                            hand(connection, schema, filters, batch, taker);
                        }
                    }
                    hand(connection, schema, filters, batch, taker);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private void hand(Connection connection, String schema, Filters filters, List<Claim> batch, Taker taker)
            throws SQLException, IOException {
        var ids = batch.stream().map(Claim::id).toList();
        Map<UUID, Company> company = filters.asOf() == null ? companies.of(connection, schema, ids) : Map.of();
        for (var claim : batch) {
            taker.take(claim, company.getOrDefault(claim.id(), Company.UNKNOWN));
        }
        batch.clear();
    }

    /** The version that the claim's last change up to then put on record. */
    private static Sql standing(String schema, long epoch, long n) {
        return new Sql(
                "v.status = 'APPROVED' AND v.number = (SELECT max(w.number) FROM " + schema + ".claim_version w"
                        + " CROSS JOIN LATERAL (SELECT c.version, c.type FROM public.change c WHERE c.claim_id = v.claim_id"
                        + " AND c.epoch = ? AND c.n <= ? ORDER BY c.n DESC LIMIT 1) last"
                        + " WHERE w.claim_id = v.claim_id AND w.status = 'APPROVED' AND w.number <= last.version"
                        + " AND last.type IN ('APPROVED', 'AMENDED'))",
                epoch,
                n);
    }

    /** Takes one claim; may refuse by an {@link IOException}, as when the reader has gone. */
    @FunctionalInterface
    public interface Taker {
        /** The next claim. */
        void take(Claim claim, Company company) throws IOException;
    }
}
