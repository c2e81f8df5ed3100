package org.claimdesk.language.token;

/** Spells marks the way the tagger's training text does. */
final class Spelling {

    private Spelling() {}

    static String asTrained(String word) {
        return switch (word) {
            case "“", "«", "„" -> "``";
            case "”", "»", "\"" -> "''";
            case "‘" -> "`";
            case "’" -> "'";
            case "—", "–" -> "--";
            case "…" -> "...";
            case "(", "[" -> "-LRB-";
            case ")", "]" -> "-RRB-";
            default -> word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
        };
    }
}
