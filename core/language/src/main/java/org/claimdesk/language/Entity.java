package org.claimdesk.language;

import java.util.Objects;

/**
 * Somebody or something with a name.
 *
 * @param text the fullest name the article uses for it
 */
public record Entity(String text, EntityType type) {

    public Entity {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
    }
}
