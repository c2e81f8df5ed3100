package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** "X said that …", "“…,” said X", "…, X argues", "X praised Y as …", and participles: "…, citing …". */
final class VerbFrames {

    private static final Set<String> EMPTY_SUBJECTS =
            WordSet.of("there what how when where why that this whether you 's ’s let");

    private VerbFrames() {}

    static List<Frame> in(Sentence sentence, Quotes quotes) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = sentence.lemma(i);
            if (!sentence.tag(i).startsWith("V")
                    || adjective(sentence, i)
                    || !SpeechVerbs.any(lemma) && !lemma.equals("put") && !opensQuote(sentence, i)
                    || quotes.inside(sentence.token(i).start())) {
                continue;
            }
            Frame frame = at(sentence, quotes, i, lemma);
            if (frame != null) {
                frames.add(frame);
            }
        }
        return frames;
    }

    /** "an imposing hall". */
    private static boolean adjective(Sentence sentence, int i) {
        Phrase phrase = sentence.phraseAt(i);
        return sentence.tag(i).matches("VB[GN]")
                && phrase != null
                && phrase.is("NP")
                && phrase.from() < i
                && i < phrase.head();
    }

    /** "She continued, “…": whatever the verb, a quotation of some length behind it is what its subject says. */
    private static boolean opensQuote(Sentence sentence, int verb) {
        int mark = sentence.word(verb + 1).matches("[,:]") ? verb + 2 : -1;
        return mark > 0
                && mark + 4 < sentence.size()
                && sentence.word(mark).matches("[“\"]|``")
                && Character.isUpperCase(sentence.token(mark + 1).text().charAt(0));
    }

    private static @Nullable Frame at(Sentence sentence, Quotes quotes, int verb, String lemma) {
        String tag = sentence.tag(verb);
        if (SpeechVerbs.SAY.contains(lemma) && tag.matches("VBD|VBZ|VBP|VBN") && Turned.at(sentence, verb)) {
            TokenSpan source = Subjects.behind(sentence, verb + 1);
            if (source != null && fits(sentence, source) && !Agents.followedByVerb(sentence, source)) {
                int edge = Turned.edge(sentence, verb);
                return new Frame(source.from(), source.to(), verb, verb + 1, 0, Math.max(edge, 1), Frame.CLAUSE);
            }
        }
        TokenSpan source = Agents.of(sentence, verb);
        if (source == null || !fits(sentence, source)) {
            return null;
        }
        int told = weight(sentence, quotes, verb, lemma, source);
        // Who was asked to say something, or is yet to say it, may never have said it.
        int weight = tag.equals("VB") && sentence.tag(verb - 1).equals("TO") ? Math.min(told, Frame.ACT) : told;
        // What the writer believes is no report of what somebody said.
        if (sentence.word(source.from()).matches("i|we") && source.to() - source.from() == 1) {
            weight = Math.min(weight, Frame.ATTITUDE);
        }
        if (weight < Frame.ATTITUDE || weight == Frame.ATTITUDE && Attitudes.lifeless(sentence, source)) {
            return null;
        }
        boolean first = contentFirst(sentence, source, verb);
        if (!first && weight < Frame.PHRASE && sentence.word(verb + 1).matches("[,.;!]?")) {
            return null;
        }
        int from = first ? 0 : verb + 1;
        int to = first ? source.from() : contentEnd(sentence, verb, weight);
        return new Frame(source.from(), source.to(), verb, verb + 1, from, Math.max(from, to), weight);
    }

    /** Where the words behind the verb stop to be the speaker's, as far as a comma and a joining word show. */
    private static int contentEnd(Sentence sentence, int verb, int weight) {
        for (int i = verb + 3; i < sentence.size() - 2; i++) {
            boolean mark = sentence.word(i).matches("[,;—–]|--");
            boolean joint = sentence.word(i + 1).matches("although|though|while|whereas|but|as|after|who|which")
                    || sentence.word(i + 1).equals("and") && sentence.tag(i + 2).matches("VBD|VBZ|VBP|PRP")
                    || sentence.tag(i + 1).equals("VBG") && SpeechVerbs.any(sentence.lemma(i + 1));
            boolean next = weight < Frame.PHRASE
                    && sentence.word(i).matches("and|but")
                    && sentence.tag(i + 1).matches("VBD|VBZ|RB")
                    && sentence.tag(i + 2).matches("VB.|DT|IN|PRP.?|JJ|NN.*|RB");
            if (mark && joint || next) {
                return i;
            }
        }
        return sentence.size();
    }

    private static int weight(Sentence sentence, Quotes quotes, int verb, String lemma, TokenSpan source) {
        if (contentFirst(sentence, source, verb)
                && (SpeechVerbs.SAY.contains(lemma) || SpeechVerbs.THINK.contains(lemma))) {
            return Frame.CLAUSE;
        }
        if (opensQuote(sentence, verb)) {
            return Frame.CLAUSE;
        }
        boolean quote = verb + 1 < sentence.size()
                && quotes.touches(
                        sentence.token(verb).end(),
                        Math.min(sentence.range().end(), sentence.token(verb).end() + 3));
        boolean clause = quote || clauseBehind(sentence, verb + 1);
        if (lemma.equals("write") && !clause) {
            return Attitudes.writes(sentence, verb);
        }
        if (SpeechVerbs.SAY.contains(lemma) || lemma.equals("put") && putsIt(sentence, verb)) {
            return clause
                    ? Frame.CLAUSE
                    : sentence.lemma(verb).matches("charge|offer|state|repeat|continue|report")
                            ? Frame.ACT
                            : Frame.PHRASE;
        }
        if (SpeechVerbs.THINK.contains(lemma)) {
            return clause ? Frame.PHRASE : Attitudes.weight(sentence, verb, lemma, source);
        }
        if (lemma.matches("speak|talk") && !topicBehind(sentence, verb)) {
            return -1;
        }
        return SpeechVerbs.ACT.contains(lemma) ? Frame.ACT : Attitudes.weight(sentence, verb, lemma, source);
    }

    private static boolean topicBehind(Sentence sentence, int verb) {
        for (int i = verb + 1; i < verb + 5; i++) {
            if (sentence.word(i).matches("about|of|to|with|out|against|on")) {
                return true;
            }
        }
        return false;
    }

    /** "As X put it", "X puts the figure at …". */
    private static boolean putsIt(Sentence sentence, int verb) {
        return sentence.word(verb + 1).equals("it")
                || sentence.word(verb + 2).matches("figure|number|total|cost|price|toll|odds|share|rate|value")
                        && sentence.word(verb + 3).equals("at");
    }

    /** A clause follows: "that …", or a noun phrase with a finite verb of its own. */
    private static boolean clauseBehind(Sentence sentence, int from) {
        int i = from;
        if (sentence.word(i).equals("that")
                || sentence.word(i).matches("[:“\"]|``")
                || sentence.word(i).matches("whether|how|why|what|if")) {
            return true;
        }
        boolean noun = false;
        for (int step = 0; i < sentence.size() && step < 14; i++, step++) {
            if (sentence.word(i).equals("that") && step < 7) {
                return true;
            }
            if (sentence.word(i).matches("[;.]|who|which")) {
                return false;
            }
            noun |= sentence.tag(i).matches("NN.*|PRP|DT|CD|EX");
            if (noun && sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "…, X said" or "…,” X said": what is said stands before the speaker. */
    private static boolean contentFirst(Sentence sentence, TokenSpan source, int verb) {
        if (source.from() < 3 || source.from() > verb) {
            return false;
        }
        String before = sentence.word(source.from() - 1);
        if (before.matches("[”\"»]|''|'")) {
            return true;
        }
        boolean ends = sentence.size() - verb <= 8
                || sentence.word(verb + 1).matches("[,.;]")
                || sentence.tag(verb + 1).matches("IN|RB|NNP|NN|TO")
                        && !sentence.word(verb + 1).equals("that");
        return before.equals(",")
                && ends
                && Turned.finite(sentence, source.from() - 1)
                && !clauseBehind(sentence, verb + 1);
    }

    private static boolean fits(Sentence sentence, TokenSpan source) {
        String head = sentence.word(source.to() - 1);
        boolean relative = head.equals("that") && sentence.tag(source.from()).equals("WDT");
        return !(source.to() - source.from() == 1 && EMPTY_SUBJECTS.contains(head) && !relative)
                && !sentence.tag(source.to() - 1).equals("CD");
    }
}
