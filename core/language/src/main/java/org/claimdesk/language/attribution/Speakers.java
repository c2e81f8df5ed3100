package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimdesk.language.Attribution;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads a document's sentences in order and tells for each who speaks. */
public final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");
    private static final Set<String> OTHER_PRONOUNS = WordSet.of("it they who which its their that");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?:This|That|These|The (?:figure|number|total|rate|sum|amount|toll|count))\\b.*", Pattern.DOTALL);
    private static final int PRONOUN_REACH = 3;

    private final Entities entities;
    private @Nullable Speaker last;
    private int lastBlock = -1;
    private int lastSentence = -2;

    public Speakers(Entities entities) {
        this.entities = entities;
    }

    /**
     * To be called for the sentences of a document in order.
     *
     * @param number of the sentence in the document
     * @param block number of its paragraph
     * @return the strongest first
     */
    public List<Speaker> of(Sentence sentence, int number, int block, Quotes quotes) {
        List<Frame> frames = new ArrayList<>(VerbFrames.in(sentence, quotes));
        frames.addAll(PhraseFrames.in(sentence, quotes));
        frames.addAll(StateFrames.in(sentence, quotes));
        frames.addAll(Script.in(sentence));
        frames.addAll(Signatures.in(sentence));
        frames.addAll(SourceFrames.in(sentence, quotes));
        frames.sort(Comparator.comparingInt((Frame f) -> -f.weight())
                .thenComparingInt(f -> f.contentFrom() == 0 ? 0 : 1)
                .thenComparingInt(Frame::cueFrom));
        outermostFirst(frames);
        List<Speaker> speakers = new ArrayList<>();
        for (Frame frame : frames) {
            speakers.add(speaker(sentence, number, quotes, frame));
        }
        if (speakers.isEmpty()) {
            continued(sentence, number, block, quotes).ifPresent(speakers::add);
        }
        if (!speakers.isEmpty() && speakers.getFirst().weight() >= Frame.PHRASE) {
            last = speakers.getFirst();
            lastBlock = block;
            lastSentence = number;
        }
        return speakers;
    }

    /** "A poll found that most people said …": the sentence is the poll's, what it found is told within. */
    private static void outermostFirst(List<Frame> frames) {
        for (int i = 1; i < frames.size(); i++) {
            if (frames.get(i).weight() >= Frame.ACT && frames.get(i).holds(frames.getFirst())) {
                frames.addFirst(frames.remove(i));
            }
        }
    }

    private Speaker speaker(Sentence sentence, int number, Quotes quotes, Frame frame) {
        int start = sentence.token(frame.sourceFrom()).start();
        int end = sentence.token(frame.sourceTo() - 1).end();
        String mention = sentence.text().substring(start, end);
        Resolved source = resolve(sentence, number, frame, mention);
        int from = Math.min(frame.contentFrom(), sentence.size() - 1);
        int contentStart = sentence.token(from).start();
        int contentEnd = Math.max(
                contentStart,
                sentence.token(Math.max(frame.contentTo() - 1, from)).end());
        Attribution attribution = new Attribution(
                source.name(),
                sentence.slice(frame.cueFrom(), frame.cueTo()),
                quotes.speech(sentence.text(), contentStart, contentEnd),
                start,
                end);
        return new Speaker(attribution, contentStart, contentEnd, frame.weight(), true, source.certain());
    }

    private Resolved resolve(Sentence sentence, int number, Frame frame, String mention) {
        String word = mention.toLowerCase(java.util.Locale.ROOT);
        if (PERSONAL.contains(word)) {
            Optional<Entities.Named> person = entities.personBefore(number, frame.sourceFrom(), word, PRONOUN_REACH);
            if (last != null
                    && number - lastSentence <= PRONOUN_REACH
                    && entities.person(last.attribution().source())
                    && person.isPresent()
                    && !person.get().certain()) {
                return new Resolved(last.attribution().source(), true);
            }
            return person.map(named -> new Resolved(named.fullName(), named.certain()))
                    .orElse(new Resolved(mention, false));
        }
        if (word.equals("who") || word.equals("which") || word.equals("that")) {
            return antecedent(sentence, frame.sourceFrom())
                    .map(name -> new Resolved(name, true))
                    .orElse(new Resolved(mention, false));
        }
        if (OTHER_PRONOUNS.contains(word)) {
            Speaker before = last;
            if (before != null
                    && number - lastSentence <= 2
                    && !entities.person(before.attribution().source())) {
                return new Resolved(before.attribution().source(), true);
            }
            return new Resolved(mention, false);
        }
        return new Resolved(mention, true);
    }

    /** The noun phrase that "who" or "which" goes with. */
    private static Optional<String> antecedent(Sentence sentence, int pronoun) {
        int at = pronoun - 1;
        while (at >= 0 && sentence.word(at).matches("[,—–-]|--")) {
            at--;
        }
        at = at > 1 && Subjects.age(sentence, at) ? at - 2 : at;
        var phrase = at < 0 ? null : sentence.phraseAt(at);
        return phrase == null || !phrase.is("NP")
                ? Optional.empty()
                : Optional.of(sentence.slice(withOwner(sentence, phrase.from()), at + 1));
    }

    /** "the firm’s owner" is two phrases, the second of which begins with the mark of the owner. */
    private static int withOwner(Sentence sentence, int from) {
        var owner = sentence.tag(from).equals("POS") && from > 0 ? sentence.phraseAt(from - 1) : null;
        return owner == null ? from : owner.from();
    }

    private Optional<Speaker> continued(Sentence sentence, int number, int block, Quotes quotes) {
        Speaker before = last;
        if (before == null || number != lastSentence + 1) {
            return Optional.empty();
        }
        int start = sentence.range().start();
        int end = sentence.range().end();
        boolean wholeQuote = quotes.covers(sentence.text(), start, end) && quotes.speech(sentence.text(), start, end);
        boolean near = block - lastBlock <= 1;
        boolean report = before.weight() == Frame.CLAUSE
                && CONTINUES.matcher(sentence.string()).matches();
        if (wholeQuote && near || report && block - lastBlock <= 1) {
            Attribution a = before.attribution();
            return Optional.of(new Speaker(
                    new Attribution(a.source(), a.cue(), wholeQuote, a.start(), a.end()),
                    start,
                    end,
                    Frame.PHRASE,
                    false,
                    before.certain()));
        }
        return Optional.empty();
    }

    private record Resolved(String name, boolean certain) {}
}
