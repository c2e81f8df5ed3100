package org.claimdesk.shell.app;

/** @param value below a million, says the database */
public record ProbeChanged(String name, long version, long value) {

    public ProbeChanged {
        if (value < 0) {
            throw new IllegalArgumentException("value must not be negative");
        }
    }
}
