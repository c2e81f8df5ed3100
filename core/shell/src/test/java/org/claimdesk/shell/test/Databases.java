package org.claimdesk.shell.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database with its two roles, as the launcher makes them. */
public final class Databases {

    static final String PASSWORD = "test";

    private Databases() {}

    /** Creates what is missing. */
    static void create(Backend backend, String name) {
        try (Connection connection =
                        DriverManager.getConnection(backend.jdbcUrl("postgres"), backend.user(), backend.password());
                Statement statement = connection.createStatement()) {
            if (exists(statement, name)) {
                return;
            }
            statement.execute("CREATE ROLE " + name + "_owner LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE ROLE " + name + "_service LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name + "_owner");
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " not created", e);
        }
    }

    /** Runs SQL as superuser, for a test that takes something away from the service. */
    public static void asSuperuser(String database, String sql) {
        Backend backend = Backend.running();
        try (Connection connection =
                        DriverManager.getConnection(backend.jdbcUrl(database), backend.user(), backend.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            return found.next();
        }
    }
}
