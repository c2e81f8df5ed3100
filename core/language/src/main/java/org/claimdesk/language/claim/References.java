package org.claimdesk.language.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;

/**
 * Puts names in place of the pronoun or of "the prison" that opens a statement, where the document leaves no doubt; else tells
 * that the wording needs its context. A wrong name is worse than none.
 */
final class References {

    private static final Set<String> PERSONAL = WordSet.of("he she his her");
    private static final Set<String> LEANING =
            WordSet.of("it its they their them this that these those such he she him his her");
    private static final Set<String> LEANING_NOUNS = WordSet.of(
            "figure number total agreement arrangement deal law act plan facility center centre company group report study move decision footage "
                    + "ruling program policy measure proposal bill organization agency committee conference transfer");
    private static final int REACH = 2;

    private final Entities entities;
    private final Map<String, String> nouns = new HashMap<>();

    References(List<Sentence> sentences, Entities entities) {
        this.entities = entities;
        Set<String> doubtful = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            introduced(sentences.get(i), i, doubtful);
        }
        doubtful.forEach(nouns::remove);
    }

    /** "X, a prison", "the prison, X," and "X is a prison" make X the prison of this document, unless another is one too. */
    private void introduced(Sentence sentence, int number, Set<String> doubtful) {
        List<Phrase> phrases = sentence.phrases();
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase a = phrases.get(i);
            Phrase b = phrases.get(i + 1);
            if (!a.is("NP") || sentence.tag(a.head()).isEmpty()) {
                continue;
            }
            boolean comma = b.is("NP")
                    && b.from() == a.to() + 1
                    && sentence.word(a.to()).equals(",");
            boolean is = i + 2 < phrases.size()
                    && b.is("VP")
                    && b.to() - b.from() == 1
                    && sentence.lemma(b.from()).equals("be")
                    && phrases.get(i + 2).is("NP")
                    && b.to() == phrases.get(i + 2).from();
            if (!comma && !is) {
                continue;
            }
            Phrase other = comma ? b : phrases.get(i + 2);
            pair(sentence, number, a, other, doubtful);
            if (comma) {
                pair(sentence, number, other, a, doubtful);
            }
        }
    }

    private void pair(Sentence sentence, int number, Phrase named, Phrase common, Set<String> doubtful) {
        boolean name = sentence.tag(named.head()).startsWith("NNP")
                && !Grammar.has(sentence, named.from(), named.to(), "['’]s");
        boolean noun = sentence.tag(common.head()).equals("NN")
                && (sentence.word(common.from()).matches("an?|the")
                        || sentence.tag(common.from()).equals("NNP"));
        var found = entities.in(
                number,
                sentence.token(named.from()).start(),
                sentence.token(named.head()).end());
        if (!name || !noun || found.size() != 1) {
            return;
        }
        String word = sentence.lemma(common.head());
        String last = word.substring(word.lastIndexOf('-') + 1);
        String before = nouns.putIfAbsent(last, found.getFirst().text());
        if (before != null && !before.equals(found.getFirst().text())) {
            doubtful.add(last);
        }
    }

    /**
     * @param words the statement
     * @param from number of its first token
     */
    Resolution resolve(String words, Sentence sentence, int number, int from) {
        String[] parts = words.split("\\s+", 3);
        String first = parts[0].toLowerCase(java.util.Locale.ROOT).replaceAll("['’](?:s|ll|ve|d|re)$", "");
        if (PERSONAL.contains(first) && parts.length > 1) {
            boolean own = first.equals("his") || first.equals("her");
            Optional<Entities.Named> person =
                    entities.personBefore(number, from, first, REACH).filter(Entities.Named::certain);
            if (person.isPresent() && first.length() == parts[0].length()) {
                String name = person.get().fullName();
                return new Resolution(name + (own ? "’s" : "") + words.substring(parts[0].length()), false);
            }
            return new Resolution(words, true);
        }
        if (first.equals("the") && parts.length > 2) {
            String noun = parts[1].toLowerCase(java.util.Locale.ROOT);
            String name = nouns.get(noun);
            boolean headed = !parts[2].matches("(?:of|that|which|who|for|in|on)\\b.*");
            if (name != null && headed && !words.contains(name)) {
                return new Resolution(parts[0] + " " + parts[1] + " (" + name + ") " + parts[2], false);
            }
            return new Resolution(words, headed && LEANING_NOUNS.contains(noun));
        }
        return new Resolution(words, LEANING.contains(first));
    }

    record Resolution(String words, boolean needsContext) {}
}
