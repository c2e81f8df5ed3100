package org.claimdesk.comparison.origin;

import java.util.Objects;

/**
 * @param house who is credited ("AP")
 * @param text the line that says so
 */
public record Credit(String house, String text) {

    public Credit {
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(text, "text");
    }
}
