package org.claimdesk.query.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.query.approved.ActiveModel;
import org.claimdesk.query.approved.DatabaseException;

/** Reads the candidates as they stand in the register now and tells how the text stands to them. */
@ApplicationScoped
class Matches {

    private final DataSource database;
    private final ActiveModel model;
    private final Verdicts verdicts;
    private final Answers answers;

    Matches(DataSource database, ActiveModel model, Verdicts verdicts, Answers answers) {
        this.database = database;
        this.model = model;
        this.verdicts = verdicts;
        this.answers = answers;
    }

    /** @param near the candidates of each statement of the text */
    CheckedText of(AskedText text, List<List<UUID>> near, RegisterIndex.Ready ready) {
        try (var connection = database.getConnection()) {
            var schema = model.schema();
            var found = verdicts.of(connection, schema, text, near, ready.models());
            return answers.told(connection, schema, text, found, ready.state());
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
