package org.claimdesk.query.approved;

import java.sql.SQLException;

/** The database did not answer as it should: trouble of the installation, never of the request. */
public class DatabaseException extends RuntimeException {

    /** Keeps the database's own account of it. */
    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
