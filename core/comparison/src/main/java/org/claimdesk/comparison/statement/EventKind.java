package org.claimdesk.comparison.statement;

import java.util.Map;
import java.util.Set;

/** Events that happen once to a thing, so that two dates of one contradict. */
public enum EventKind {
    BIRTH,
    DEATH,
    START,
    END,
    RELEASE,
    OTHER;

    private static final Map<EventKind, Set<String>> WORDS = Map.of(
            BIRTH, Set.of("bear", "born", "birth", "birthday"),
            DEATH, Set.of("die", "death", "kill", "assassinate", "perish", "murder", "dead", "decease"),
            START,
                    Set.of(
                            "begin",
                            "start",
                            "found",
                            "establish",
                            "form",
                            "open",
                            "launch",
                            "inaugurate",
                            "create",
                            "incorporate",
                            "introduce",
                            "commence",
                            "install",
                            "build",
                            "construct",
                            "institute",
                            "charter",
                            "opening",
                            "inauguration",
                            "foundation",
                            "formation",
                            "organize",
                            "originate"),
            END,
                    Set.of(
                            "end",
                            "finish",
                            "close",
                            "disband",
                            "dissolve",
                            "collapse",
                            "conclude",
                            "abolish",
                            "shut",
                            "closure",
                            "cease",
                            "defunct",
                            "split",
                            "terminate",
                            "demolish"),
            RELEASE, Set.of("release", "publish", "premiere", "debut", "issue", "air", "publication"));

    static EventKind of(String lemma) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lemma))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether the two cannot be one event. */
    public boolean excludes(EventKind other) {
        return this == BIRTH && other == DEATH
                || this == DEATH && other == BIRTH
                || this == START && other == END
                || this == END && other == START;
    }
}
