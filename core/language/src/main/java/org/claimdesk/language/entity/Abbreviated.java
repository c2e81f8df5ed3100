package org.claimdesk.language.entity;

import java.util.List;
import org.claimdesk.language.token.Sentence;

/** Merges "Human Rights Watch (HRW)" and all other uses of the abbreviation. */
final class Abbreviated {

    private Abbreviated() {}

    static void merge(List<NamedThing> things, List<Sentence> sentences) {
        for (NamedThing shortOne : List.copyOf(things)) {
            if (!shortOne.name().matches("\\p{Lu}[\\p{Lu}\\p{N}.&-]{1,9}s?")) {
                continue;
            }
            for (NamedThing longOne : List.copyOf(things)) {
                if (longOne != shortOne && introduced(longOne, shortOne, sentences)) {
                    shortOne.aliases.forEach(longOne.aliases::add);
                    longOne.mentions.addAll(shortOne.mentions);
                    things.remove(shortOne);
                    break;
                }
            }
        }
    }

    private static boolean introduced(NamedThing longOne, NamedThing shortOne, List<Sentence> sentences) {
        for (Mention full : longOne.mentions) {
            for (Mention abbreviation : shortOne.mentions) {
                if (full.sentence() == abbreviation.sentence()
                        && full.to() < abbreviation.from() + 1
                        && abbreviation.from() - full.to() == 1
                        && sentences.get(full.sentence()).word(full.to()).equals("(")) {
                    return full.text().split("\\s+").length > 1 && initial(full.text(), abbreviation.text());
                }
            }
        }
        return initials(longOne.name()).equals(shortOne.name().replace(".", ""))
                && shortOne.name().length() >= 3;
    }

    /** A name in another language may have other initials, but the abbreviation's first letter or shape must fit somewhere. */
    private static boolean initial(String full, String abbreviation) {
        String initials = initials(full);
        return initials.isEmpty() || initials.indexOf(abbreviation.charAt(0)) >= 0;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
