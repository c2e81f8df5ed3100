package org.claimdesk.language.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.language.Entity;
import org.claimdesk.language.EntityType;
import org.claimdesk.language.token.Sentence;

/**
 * The names of a document, spellings of one bearer merged: last name with full name, abbreviation with what stands before it
 * in brackets.
 */
public final class Entities {

    private final List<NamedThing> things = new ArrayList<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<Mention, NamedThing> ofMention = new HashMap<>();

    private Entities() {}

    public static Entities of(List<Sentence> sentences) {
        Entities entities = new Entities();
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> mentions = MentionFinder.in(sentences.get(i), i);
            entities.bySentence.put(i, mentions);
            all.addAll(mentions);
        }
        // Full names first, so that a last name finds its bearer even when it stands in a heading above.
        all.stream()
                .sorted(java.util.Comparator.comparingInt(
                                (Mention m) -> m.text().split("\\s+").length > 1 ? 0 : 1)
                        .thenComparingInt(Mention::start))
                .forEach(mention -> entities.merge(mention, sentences.get(mention.sentence())));
        Abbreviated.merge(entities.things, sentences);
        entities.things.forEach(thing -> thing.mentions.forEach(m -> entities.ofMention.put(m, thing)));
        entities.things.forEach(thing -> Kinds.decide(thing, sentences));
        return entities;
    }

    private void merge(Mention mention, Sentence sentence) {
        things.stream()
                .filter(thing -> same(thing, mention))
                .findFirst()
                .orElseGet(() -> {
                    NamedThing thing = new NamedThing();
                    things.add(thing);
                    return thing;
                })
                .add(mention);
    }

    private static boolean same(NamedThing thing, Mention mention) {
        String name = key(mention.text());
        for (String alias : thing.aliases) {
            String other = key(alias);
            if (other.equals(name)) {
                return !Kinds.another(thing, new String[0], mention.title());
            }
            String[] full = alias.split("\\s+");
            boolean personName = full.length >= 2
                    && full.length <= 4
                    && (Names.male(full[0]) || Names.female(full[0]) || full[0].matches("\\p{Lu}\\."));
            boolean titled = thing.mentions.stream().anyMatch(m -> !m.title().isEmpty());
            if (name.indexOf(' ') < 0
                    && (personName || titled && full.length >= 2)
                    && key(full[full.length - 1]).equals(name)) {
                return !Kinds.another(thing, full, mention.title());
            }
        }
        return false;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("^the\\s+|'s$|\\.(?!\\w)", "")
                .strip();
    }

    /** Each name of the sentence once, as the document's fullest spelling. */
    public List<Entity> in(int sentence, int start, int end) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(m -> m.start() >= start && m.end() <= end)
                .map(m -> thing(m).entity())
                .distinct()
                .toList();
    }

    /** The person named last in the sentences before, if one and only one fits the pronoun. */
    public Optional<Named> personBefore(int sentence, int token, String pronoun, int reach) {
        for (int i = sentence; i >= Math.max(0, sentence - reach); i--) {
            int current = i;
            List<NamedThing> fitting = bySentence.getOrDefault(i, List.of()).stream()
                    .filter(m -> current < sentence || m.to() <= token)
                    .map(this::thing)
                    .filter(thing -> thing.type == EntityType.PERSON && fits(thing.person, pronoun))
                    .distinct()
                    .toList();
            if (!fitting.isEmpty()) {
                NamedThing last = fitting.getLast();
                NamedThing first = fitting.getFirst();
                boolean alone = fitting.size() == 1 && last == first && nobodyElse(current, token, sentence, first);
                return Optional.of(new Named(first.name(), shortest(first), alone));
            }
        }
        return Optional.empty();
    }

    /** A name of two or three words that is neither a place's nor an institution's may be a person's whom the tables do not know. */
    private boolean nobodyElse(int current, int token, int sentence, NamedThing chosen) {
        return bySentence.getOrDefault(current, List.of()).stream()
                .filter(m -> current < sentence || m.to() <= token)
                .map(this::thing)
                .noneMatch(thing -> thing != chosen
                        && thing.type == EntityType.OTHER
                        && thing.name().matches("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,2}"));
    }

    /** The fullest name for the one spelled so. */
    public Optional<String> fullName(String spelled) {
        String name = key(spelled);
        return things.stream()
                .filter(thing ->
                        thing.aliases.stream().anyMatch(alias -> key(alias).equals(name)))
                .findFirst()
                .map(NamedThing::name);
    }

    public boolean person(String spelled) {
        String name = key(spelled);
        return things.stream()
                .anyMatch(t -> t.type == EntityType.PERSON && t.aliases.stream().anyMatch(a -> key(a).equals(name)));
    }

    private static String shortest(NamedThing thing) {
        return thing.aliases.stream()
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean fits(Person person, String pronoun) {
        boolean she = pronoun.equals("she") || pronoun.equals("her") || pronoun.equals("hers");
        return person == Person.HE_OR_SHE || person == (she ? Person.SHE : Person.HE);
    }

    private NamedThing thing(Mention mention) {
        return java.util.Objects.requireNonNull(ofMention.get(mention));
    }

    /** @param certain whether nobody else in that sentence could be meant */
    public record Named(String fullName, String shortName, boolean certain) {}
}
