package org.claimdesk.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases and roles, again at every start, so that a start that was killed half way is made whole. */
final class Databases {

    private final PostgresServer server;
    private final Secrets secrets;

    Databases(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** @param name of the database itself, usually {@code roles.name()}; a scratch one may borrow the roles of another */
    void ensure(String name, Database roles) throws SQLException, IOException {
        try (Connection connection = server.connect("postgres");
                Statement sql = connection.createStatement()) {
            role(sql, roles.owner());
            role(sql, roles.service());
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                sql.execute("CREATE DATABASE " + name + " OWNER " + roles.owner());
            }
            sql.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            sql.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + name + " TO " + roles.service());
        }
        try (Connection connection = server.connect(name);
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER SCHEMA public OWNER TO " + roles.owner());
            sql.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            sql.execute("GRANT USAGE ON SCHEMA public TO " + roles.service());
        }
    }

    void drop(String name) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        }
    }

    private void role(Statement sql, String role) throws SQLException, IOException {
        if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            sql.execute("CREATE ROLE " + role + " LOGIN");
            sql.execute("ALTER ROLE " + role + " PASSWORD '" + secrets.word(role) + "'");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
