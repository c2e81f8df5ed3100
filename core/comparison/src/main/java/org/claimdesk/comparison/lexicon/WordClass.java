package org.claimdesk.comparison.lexicon;

import org.jspecify.annotations.Nullable;

/** The word classes of WordNet. */
public enum WordClass {
    NOUN("noun"),
    VERB("verb"),
    ADJECTIVE("adj"),
    ADVERB("adv");

    private final String file;

    WordClass(String file) {
        this.file = file;
    }

    /** How WordNet's files of this class end. */
    String file() {
        return file;
    }

    static WordClass of(char letter) {
        return switch (letter) {
            case 'n' -> NOUN;
            case 'v' -> VERB;
            case 'a', 's' -> ADJECTIVE;
            case 'r' -> ADVERB;
            default -> throw new IllegalArgumentException("no word class: " + letter);
        };
    }

    /** @return null for marks, pronouns, numbers and other words that WordNet does not know */
    public static @Nullable WordClass ofTag(String tag) {
        if (tag.startsWith("NN")) {
            return NOUN;
        }
        if (tag.startsWith("VB")) {
            return VERB;
        }
        if (tag.startsWith("JJ")) {
            return ADJECTIVE;
        }
        return tag.startsWith("RB") ? ADVERB : null;
    }
}
