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
            WordSet.of("there what how when where why that this whether i we you 's ’s let");

    private VerbFrames() {}

    static List<Frame> in(Sentence sentence, Quotes quotes) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = sentence.lemma(i);
            if (!sentence.tag(i).startsWith("V")
                    || !SpeechVerbs.any(lemma) && !opensQuote(sentence, i)
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
        int governor = tag.equals("VB") ? Infinitives.governor(sentence, verb) : -1;
        if (tag.equals("VB") && infinitive(sentence, verb) && governor < 0
                || tag.equals("VBN") && !perfect(sentence, verb) && !mistagged(sentence, verb)) {
            return null;
        }
        if (SpeechVerbs.SAY.contains(lemma) && tag.matches("VBD|VBZ|VBP|VBN") && turned(sentence, verb)) {
            TokenSpan source = Subjects.behind(sentence, verb + 1);
            if (source != null && fits(sentence, source) && !followedByVerb(sentence, source)) {
                int edge = verb;
                while (edge > 0 && sentence.word(edge - 1).matches("[,“”\"'—–-]+|``|''")) {
                    edge--;
                }
                return new Frame(source.from(), source.to(), verb, verb + 1, 0, Math.max(edge, 1), Frame.CLAUSE);
            }
        }
        TokenSpan source = tag.equals("VBG") && !progressive(sentence, verb)
                ? ofParticiple(sentence, verb)
                : Subjects.before(sentence, governor < 0 ? verb : governor);
        source = source == null ? null : beforeReducedRelative(sentence, source);
        if (source == null || !fits(sentence, source)) {
            return null;
        }
        int weight = weight(sentence, quotes, verb, lemma, source);
        if (weight < Frame.ATTITUDE) {
            return null;
        }
        boolean first = contentFirst(sentence, source, verb);
        int from = first ? 0 : verb + 1;
        int to = first ? source.from() : contentEnd(sentence, verb);
        return new Frame(source.from(), source.to(), verb, verb + 1, from, Math.max(from, to), weight);
    }

    /** "is saying", not ", saying". */
    private static boolean progressive(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (sentence.lemma(i).equals("be") || sentence.word(i).matches("['’](?:s|re|m)")) {
                return true;
            }
            if (!sentence.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** "X left the hall, saying …": the subject of the verb before; "Saying …, X left": of the one behind. */
    private static @Nullable TokenSpan ofParticiple(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.tag(i).matches("VBD|VBZ|VBP|MD")) {
                return Subjects.before(sentence, i);
            }
        }
        for (int i = verb + 1; verb < 2 && i < sentence.size() - 2; i++) {
            if (sentence.word(i).equals(",") && sentence.phraseAt(i + 1) != null) {
                TokenSpan subject = Subjects.behind(sentence, i + 1);
                if (subject != null && followedByVerb(sentence, subject)) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** "all the experts I met said": the experts said it. */
    private static TokenSpan beforeReducedRelative(Sentence sentence, TokenSpan source) {
        boolean first =
                source.to() - source.from() == 1 && sentence.word(source.from()).matches("i|we|you");
        Phrase left = source.from() > 0 ? sentence.phraseAt(source.from() - 1) : null;
        return first && left != null && left.is("NP") ? new TokenSpan(left.from(), left.to()) : source;
    }

    /** Where the words behind the verb stop to be the speaker's, as far as a comma and a joining word show. */
    private static int contentEnd(Sentence sentence, int verb) {
        for (int i = verb + 3; i < sentence.size() - 2; i++) {
            boolean mark = sentence.word(i).matches("[,;—–]|--");
            boolean joint = sentence.word(i + 1).matches("although|though|while|whereas|but|as|after|who|which")
                    || sentence.word(i + 1).equals("and") && sentence.tag(i + 2).matches("VBD|VBZ|VBP|PRP")
                    || sentence.tag(i + 1).equals("VBG") && SpeechVerbs.any(sentence.lemma(i + 1));
            if (mark && joint) {
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
        if (SpeechVerbs.SAY.contains(lemma)) {
            return clause
                    ? Frame.CLAUSE
                    : sentence.lemma(verb).matches("charge|offer|state|repeat|continue|report")
                            ? Frame.ACT
                            : Frame.PHRASE;
        }
        if (SpeechVerbs.THINK.contains(lemma)) {
            return clause ? Frame.PHRASE : Attitudes.weight(sentence, verb, lemma, source);
        }
        return SpeechVerbs.ACT.contains(lemma) ? Frame.ACT : Attitudes.weight(sentence, verb, lemma, source);
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
            if (noun && sentence.tag(i).matches("VBD|VBZ|VBP|MD")) {
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
        return before.equals(",") && ends && finite(sentence, source.from() - 1) && !clauseBehind(sentence, verb + 1);
    }

    private static boolean finite(Sentence sentence, int to) {
        String opener = sentence.word(0);
        if (opener.matches(
                "when|while|although|though|if|because|after|before|as|since|despite|in|on|at|during|for|with|by")) {
            return false;
        }
        for (int i = 0; i < to; i++) {
            if (sentence.tag(i).matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    /** A quotation ends before the verb, or a clause does. */
    private static boolean turned(Sentence sentence, int verb) {
        if (verb == 0 || sentence.word(verb - 1).matches("[“”\"»?!—–]|''|'|--")) {
            return true;
        }
        boolean comma = sentence.word(verb - 1).equals(",");
        return comma
                && (sentence.word(verb - 2).matches("[”\"»]|''|'")
                        || finite(sentence, verb - 1) && Subjects.before(sentence, verb) == null);
    }

    /** "Miller, the director, compared it …": a finite verb that looks like a participle. */
    private static boolean mistagged(Sentence sentence, int verb) {
        boolean object = sentence.tag(verb + 1).matches("DT|PRP.?|NNP|CD")
                || sentence.word(verb + 1).equals("that");
        int before = verb - 1;
        while (before > 0 && sentence.tag(before).startsWith("RB")) {
            before--;
        }
        if (before >= 0 && sentence.word(before).matches("he|she|they|who")) {
            return true;
        }
        Phrase left = before >= 0 ? sentence.phraseAt(before) : null;
        boolean subject = before >= 0 && (sentence.word(before).equals(",") || left != null && left.is("NP"));
        return object && subject;
    }

    private static boolean followedByVerb(Sentence sentence, TokenSpan source) {
        int verb = source.to();
        while (sentence.tag(verb).startsWith("RB")) {
            verb++;
        }
        Phrase next = sentence.phraseAt(verb);
        return !sentence.tag(source.from()).startsWith("W")
                && next != null
                && next.is("VP")
                && sentence.tag(verb).matches("VBD|VBZ|VBP|MD");
    }

    private static boolean infinitive(Sentence sentence, int verb) {
        Phrase group = sentence.phraseAt(verb);
        for (int i = group == null ? verb - 1 : group.from(); i < verb; i++) {
            if (i >= 0 && sentence.tag(i).equals("TO")) {
                return true;
            }
        }
        return verb > 0 && sentence.tag(verb - 1).equals("TO");
    }

    private static boolean perfect(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (sentence.lemma(i).equals("be") && !sentence.word(i).equals("been")) {
                return false;
            }
            if (sentence.word(i).equals("been")) {
                return false;
            }
            if (sentence.lemma(i).equals("have") || sentence.word(i).matches("['’]ve|['’]d|['’]s")) {
                return true;
            }
            if (!sentence.tag(i).startsWith("RB") && !sentence.tag(i).startsWith("V")) {
                return false;
            }
        }
        return false;
    }

    private static boolean fits(Sentence sentence, TokenSpan source) {
        String head = sentence.word(source.to() - 1);
        return !(source.to() - source.from() == 1 && EMPTY_SUBJECTS.contains(head))
                && !sentence.tag(source.to() - 1).equals("CD");
    }
}
