package org.claimdesk.language.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;

/** One bearer of a name over the whole document, with all spellings. */
final class NamedThing {

    final Set<String> aliases = new LinkedHashSet<>();
    final List<Mention> mentions = new ArrayList<>();
    EntityType type = EntityType.OTHER;
    Person person = Person.UNKNOWN;

    void add(Mention mention) {
        aliases.add(mention.text());
        mentions.add(mention);
    }

    /** The fullest spelling. */
    String name() {
        return aliases.stream()
                .max(java.util.Comparator.comparingInt((String a) -> a.split("\\s+").length)
                        .thenComparingInt(String::length))
                .orElse("");
    }

    Entity entity() {
        return new Entity(name(), type);
    }
}
