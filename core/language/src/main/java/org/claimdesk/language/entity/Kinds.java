package org.claimdesk.language.entity;

import java.util.List;
import java.util.Set;
import org.claimdesk.language.EntityType;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;

/** Decides whether a name is a person's, an organisation's or a place's, and which pronoun fits. */
final class Kinds {

    private static final Set<String> SPEECH = WordSet.of("say tell add write tweet ask reply joke recall testify");
    private static final Set<String> PLACE_BEFORE = Set.of("in", "at", "near", "from", "to");

    private Kinds() {}

    static void decide(NamedThing thing, List<Sentence> sentences) {
        String name = thing.name();
        String[] words = name.split("\\s+");
        String last = words[words.length - 1].toLowerCase(java.util.Locale.ROOT);
        boolean titled = thing.mentions.stream().anyMatch(m -> !m.title().isEmpty());
        boolean institution = java.util.Arrays.stream(words)
                .anyMatch(w -> Names.ORGANISATION_WORDS.contains(w.toLowerCase(java.util.Locale.ROOT)));
        String first = thing.aliases.stream()
                .filter(a -> a.indexOf(' ') > 0)
                .map(a -> a.split("\\s+")[0])
                .findFirst()
                .orElse(words[0]);
        boolean firstName = Names.male(first) || Names.female(first);
        if (Names.PLACE_WORDS.contains(last)
                || words.length == 1 && Names.place(words[0])
                || name.matches(
                        "U\\.?S\\.?A?\\.?|U\\.?K\\.?|(?:New|South|North|El|San|Los|Saudi|Hong|Great) \\p{Lu}\\p{L}+")) {
            thing.type = EntityType.PLACE;
            thing.person = Person.IT;
        } else if (!institution && (titled || firstName && words.length > 1)) {
            thing.type = EntityType.PERSON;
            thing.person = gender(thing, first);
        } else if (institution || name.matches("\\p{Lu}{2,}[\\p{Lu}\\p{N}-]*")) {
            thing.type = EntityType.ORGANIZATION;
            thing.person = Person.IT;
        } else {
            byContext(thing, words, sentences);
        }
    }

    private static void byContext(NamedThing thing, String[] words, List<Sentence> sentences) {
        int speaks = 0;
        int located = 0;
        int persons = 0;
        for (Mention mention : thing.mentions) {
            Sentence sentence = sentences.get(mention.sentence());
            boolean article = sentence.word(mention.from() - 1).equals("the");
            String next = sentence.lemma(mention.to());
            speaks += SPEECH.contains(next) && !article ? 1 : 0;
            boolean age = sentence.word(mention.to()).equals(",")
                    && sentence.token(Math.min(mention.to() + 1, sentence.size() - 1))
                            .text()
                            .matches("\\d{1,2}");
            boolean who = sentence.word(mention.to()).equals("who")
                    || sentence.word(mention.to()).equals(",")
                            && sentence.word(mention.to() + 1).equals("who");
            persons += age || who ? 1 : 0;
            located += PLACE_BEFORE.contains(sentence.word(mention.from() - 1)) ? 1 : 0;
        }
        boolean shape = words.length >= 2
                && words.length <= 3
                && java.util.Arrays.stream(words).allMatch(w -> w.matches("\\p{Lu}[\\p{L}.'’-]+"));
        if (persons > 0 || shape && speaks > 0) {
            thing.type = EntityType.PERSON;
            thing.person = Person.HE_OR_SHE;
        } else if (located * 2 > thing.mentions.size()) {
            thing.type = EntityType.PLACE;
            thing.person = Person.IT;
        }
    }

    private static Person gender(NamedThing thing, String first) {
        for (Mention mention : thing.mentions) {
            Person told = ofTitle(mention.title());
            if (told != Person.UNKNOWN) {
                return told;
            }
        }
        boolean male = Names.male(first);
        boolean female = Names.female(first);
        return male == female ? Person.HE_OR_SHE : male ? Person.HE : Person.SHE;
    }

    /** What a title tells: "Mr.", "Mrs."; UNKNOWN for "Dr.". */
    static Person ofTitle(String written) {
        String title = written.toLowerCase(java.util.Locale.ROOT);
        if (title.matches(".*\\b(?:mr|sir|lord|king|prince|spokesman|chairman|congressman)\\b.*")) {
            return Person.HE;
        }
        boolean she = title.matches(".*\\b(?:mrs|ms|lady|queen|princess|spokeswoman|chairwoman|congresswoman)\\b.*");
        return she ? Person.SHE : Person.UNKNOWN;
    }

    /** Whether a title contradicts the first name or the other titles of a bearer: "Mr. Berg" is not Anna Berg. */
    static boolean another(NamedThing thing, String[] full, String title) {
        Person told = ofTitle(title);
        if (told == Person.UNKNOWN) {
            return false;
        }
        boolean male = full.length > 1 && Names.male(full[0]);
        boolean female = full.length > 1 && Names.female(full[0]);
        boolean named = male != female && male == (told == Person.SHE);
        return named
                || thing.mentions.stream()
                        .map(mention -> ofTitle(mention.title()))
                        .anyMatch(other -> other != Person.UNKNOWN && other != told);
    }
}
