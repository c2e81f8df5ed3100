package org.claimdesk.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.language.text.WordSet;
import org.claimdesk.language.token.Phrase;
import org.claimdesk.language.token.Sentence;
import org.jspecify.annotations.Nullable;

/** A state of mind told with an adjective or a noun: "X is skeptical of …", "X has doubts about …". */
final class StateFrames {

    private static final Set<String> LINKS = WordSet.of("be seem remain become feel appear look sound grow stay");
    private static final Set<String> STATES = WordSet.of("""
            willing unwilling ready eager reluctant hesitant keen anxious afraid fearful scared worried concerned nervous wary skeptical \
            sceptical doubtful suspicious confident certain sure unsure uncertain convinced optimistic pessimistic hopeful bullish bearish \
            happy unhappy glad sorry proud ashamed angry furious mad upset annoyed irritated outraged disappointed frustrated dismayed \
            shocked surprised stunned alarmed troubled disturbed unsettled pleased delighted thrilled excited enthusiastic passionate \
            grateful thankful critical supportive dismissive contemptuous aware unaware conscious mindful interested uninterested curious \
            opposed open determined intent committed dedicated devoted tired jealous envious fond content satisfied dissatisfied \
            sympathetic hostile adamant silent vague vocal cautious comfortable uncomfortable bitter fascinated obsessed impressed \
            unimpressed amazed amused appalled horrified offended embarrassed confused puzzled divided cool inclined loath serious coy frank candid blunt clear evasive mum harsh skittish leery loyal faithful neutral undecided against""");
    private static final Set<String> GIVING = WordSet.of(
            "have express hold voice raise make take give show issue offer file launch deliver share harbor harbour feel sign reach pass "
                    + "continue mount lead impose put lay adopt enjoy pose lodge level direct find see draw submit use lend pay cast reach");
    private static final Set<String> VIEWS = WordSet.of("""
            doubt reservation misgiving qualm concern worry fear hope intention plan belief view opinion complaint objection \
            criticism suspicion confidence faith trust interest regret sympathy respect admiration disdain contempt commitment \
            promise pledge offer threat warning statement claim allegation accusation argument case call demand request \
            prediction proposal suggestion apology support opposition skepticism scepticism enthusiasm frustration anger issue \
            attention praise blame credit assurance guarantee speech testimony question comment remark point mention offense offence \
            agreement deal bill law order resolution pact treaty restriction sanction limit ban rule conclusion emphasis priority \
            endorsement vote veto appeal plea motion lawsuit suit petition advice answer response effort campaign bid \
            adulation love hatred distaste light note exception idea proof evidence""");
    private static final Set<String> SIDES = WordSet.of(
            "supporter opponent critic advocate proponent defender champion fan admirer foe believer skeptic sceptic backer enthusiast");
    private static final String TOPIC = "about|of|to|that|with|by|in|on|for|toward|towards|against|over|at";

    private StateFrames() {}

    static List<Frame> in(Sentence sentence, Quotes quotes) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 1; i < sentence.size() - 2; i++) {
            if (!sentence.tag(i).matches("VB[DZP]?|VBN")
                    || quotes.inside(sentence.token(i).start())) {
                continue;
            }
            int word = LINKS.contains(sentence.lemma(i)) ? state(sentence, i) : -1;
            word = word < 0 && sentence.lemma(i).equals("be") ? noun(sentence, i, SIDES) : word;
            word = word < 0 && GIVING.contains(sentence.lemma(i)) ? noun(sentence, i, VIEWS) : word;
            TokenSpan source = word < 0 ? null : subject(sentence, i);
            if (source != null) {
                frames.add(
                        new Frame(source.from(), source.to(), i, word + 1, word + 1, sentence.size(), Frame.ATTITUDE));
            }
        }
        return frames;
    }

    private static int state(Sentence sentence, int link) {
        int i = link + 1;
        while (sentence.tag(i).startsWith("RB") || sentence.word(i).equals("been")) {
            i++;
        }
        boolean state = STATES.contains(sentence.word(i)) && sentence.tag(i).matches("JJ.?|VB[ND]");
        return state && sentence.word(i + 1).matches(TOPIC) ? i : -1;
    }

    private static int noun(Sentence sentence, int verb, Set<String> nouns) {
        Phrase object = sentence.phraseAt(verb + 1);
        if (object == null || !object.is("NP")) {
            return -1;
        }
        int head = object.to() - 1;
        return nouns.contains(sentence.lemma(head)) && sentence.word(head + 1).matches(TOPIC) ? head : -1;
    }

    private static @Nullable TokenSpan subject(Sentence sentence, int verb) {
        TokenSpan source = Subjects.before(sentence, verb);
        boolean empty = source == null
                || sentence.tag(source.to() - 1).equals("CD")
                || source.to() - source.from() == 1
                        && sentence.word(source.from()).matches("there|it|that|this|what|you|how|when|where|why|which");
        return empty ? null : source;
    }
}
