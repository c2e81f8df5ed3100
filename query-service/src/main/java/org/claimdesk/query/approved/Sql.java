package org.claimdesk.query.approved;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statement that grows with its values. The read model is plain SQL: which schema serves is known only at the moment of the
 * read, and most statements depend on the filters asked for. Values never become part of the text.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Starts with this text; each question mark takes one value. */
    public Sql(String text, @Nullable Object... values) {
        add(text, values);
    }

    /** Ids as the value of {@code CAST(? AS uuid[])}. */
    public static String[] ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    /** Goes on with this text. */
    public Sql add(String more, @Nullable Object... moreValues) {
        text.append(more);
        for (var value : moreValues) {
            values.add(value);
        }
        return this;
    }

    /** Goes on with another statement's text and values. */
    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** All rows. */
    public <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        try (var statement = prepare(connection);
                var results = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (results.next()) {
                list.add(row.read(results));
            }
            return list;
        }
    }

    /** The first row. */
    public <T> Optional<T> one(Connection connection, Row<T> row) throws SQLException {
        try (var statement = prepare(connection);
                var results = statement.executeQuery()) {
            return results.next() ? Optional.of(row.read(results)) : Optional.empty();
        }
    }

    /** Runs it and tells how many rows it touched. */
    public int run(Connection connection) throws SQLException {
        try (var statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /** The statement with its values, for those who read row by row; the caller closes it. */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        /** The row that the results stand at. */
        T read(ResultSet results) throws SQLException;
    }
}
