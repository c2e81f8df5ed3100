package org.claimdesk.comparison.statement;

import java.util.Map;
import java.util.Set;

/** The words that open a role, and which of them name the same one. */
final class RoleNames {

    private static final Map<String, Set<String>> OPENERS = Map.ofEntries(
            Map.entry("bear", Set.of("in", "at")),
            Map.entry("die", Set.of("in", "at", "of", "from")),
            Map.entry("live", Set.of("in")),
            Map.entry("air", Set.of("on")),
            Map.entry("airs", Set.of("on")),
            Map.entry("broadcast", Set.of("on")),
            Map.entry("run", Set.of("on")),
            Map.entry("star", Set.of("as")),
            Map.entry("bury", Set.of("in", "at")),
            Map.entry("base", Set.of("in", "at", "on")),
            Map.entry("locate", Set.of("in", "at", "on", "near")),
            Map.entry("situate", Set.of("in", "at", "on")),
            Map.entry("headquarter", Set.of("in", "at")),
            Map.entry("write", Set.of("by")),
            Map.entry("direct", Set.of("by")),
            Map.entry("compose", Set.of("by")),
            Map.entry("paint", Set.of("by")),
            Map.entry("design", Set.of("by")),
            Map.entry("build", Set.of("by", "in", "at")),
            Map.entry("found", Set.of("by", "in")),
            Map.entry("create", Set.of("by")),
            Map.entry("invent", Set.of("by")),
            Map.entry("discover", Set.of("by")),
            Map.entry("produce", Set.of("by")),
            Map.entry("publish", Set.of("by")),
            Map.entry("release", Set.of("by")),
            Map.entry("distribute", Set.of("by")),
            Map.entry("win", Set.of("by")),
            Map.entry("kill", Set.of("by")),
            Map.entry("own", Set.of("by")),
            Map.entry("lead", Set.of("by")),
            Map.entry("head", Set.of("by")),
            Map.entry("govern", Set.of("by")),
            Map.entry("host", Set.of("by", "in")),
            Map.entry("premiere", Set.of("in", "at", "on")),
            Map.entry("sign", Set.of("by", "in")),
            Map.entry("appoint", Set.of("by", "as")),
            Map.entry("elect", Set.of("as", "by")),
            Map.entry("name", Set.of("after")),
            Map.entry("marry", Set.of("to")),
            Map.entry("depend", Set.of("on")),
            Map.entry("consist", Set.of("of")),
            Map.entry("record", Set.of("by")),
            Map.entry("originate", Set.of("in", "from")),
            Map.entry("shoot", Set.of("in", "at")),
            Map.entry("film", Set.of("in", "at", "by")),
            Map.entry("album", Set.of("by")),
            Map.entry("song", Set.of("by")),
            Map.entry("single", Set.of("by")),
            Map.entry("novel", Set.of("by")),
            Map.entry("book", Set.of("by")),
            Map.entry("painting", Set.of("by")),
            Map.entry("character", Set.of("in", "on")),
            Map.entry("capital", Set.of("of")),
            Map.entry("city", Set.of("in")),
            Map.entry("town", Set.of("in")),
            Map.entry("village", Set.of("in")),
            Map.entry("country", Set.of("in")),
            Map.entry("state", Set.of("in")),
            Map.entry("province", Set.of("in")),
            Map.entry("district", Set.of("in")),
            Map.entry("island", Set.of("in")),
            Map.entry("river", Set.of("in")),
            Map.entry("mountain", Set.of("in")),
            Map.entry("lake", Set.of("in")),
            Map.entry("son", Set.of("of")),
            Map.entry("daughter", Set.of("of")),
            Map.entry("president", Set.of("of")),
            Map.entry("part", Set.of("of")),
            Map.entry("author", Set.of("of")),
            Map.entry("place", Set.of("in", "at")));

    /** "Is in Spain": the preposition right behind the verb to be. */
    static final Set<String> BEING = Set.of("in", "near", "by", "from");

    /** Names of one role. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("situate in", "locate in"),
            Map.entry("base in", "locate in"),
            Map.entry("city in", "locate in"),
            Map.entry("town in", "locate in"),
            Map.entry("village in", "locate in"),
            Map.entry("country in", "locate in"),
            Map.entry("state in", "locate in"),
            Map.entry("province in", "locate in"),
            Map.entry("district in", "locate in"),
            Map.entry("island in", "locate in"),
            Map.entry("river in", "locate in"),
            Map.entry("mountain in", "locate in"),
            Map.entry("lake in", "locate in"),
            Map.entry("originate from", "originate in"),
            Map.entry("shoot in", "film in"),
            Map.entry("airs on", "air on"),
            Map.entry("broadcast on", "air on"),
            Map.entry("run on", "air on"),
            Map.entry("character in", "character of"),
            Map.entry("character on", "character of"),
            Map.entry("album by", "work by"),
            Map.entry("song by", "work by"),
            Map.entry("single by", "work by"),
            Map.entry("record by", "work by"),
            Map.entry("novel by", "write by"),
            Map.entry("book by", "write by"),
            Map.entry("painting by", "paint by"));

    private RoleNames() {}

    /** Which prepositions behind a word open a role. */
    static Set<String> prepositions(String lemma) {
        return OPENERS.getOrDefault(lemma, Set.of());
    }

    /** The one name of all that name the same role. */
    static String plain(String name) {
        return SAME.getOrDefault(name, name);
    }
}
