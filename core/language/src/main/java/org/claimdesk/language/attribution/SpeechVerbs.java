package org.claimdesk.language.attribution;

import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** Verbs (by lemma) that tell of saying, thinking or finding. */
final class SpeechVerbs {

    /** Take a quotation or a clause and may stand before their subject. */
    static final Set<String> SAY = WordSet.of("""
            say tell add write tweet ask reply respond explain note warn claim argue allege insist declare announce state assert contend maintain \
            report testify joke recall remark observe comment conclude caution quip stress emphasize emphasise reiterate counter \
            concede admit acknowledge confirm deny suggest predict estimate boast complain lament advise assure post opine shout yell whisper \
            exclaim proclaim muse snap retort interject vow pledge promise swear propose recommend reason sigh gush thunder \
            inform remind clarify elaborate disclose charge""");

    /** Take a clause; what it says is the subject's. */
    static final Set<String> THINK = WordSet.of("""
            believe think feel hope fear expect know understand suspect worry doubt find show reveal indicate agree \
            imply signal demonstrate determine rule decide calculate consider judge assume regard realize imagine speculate \
             forecast anticipate warrant certify guarantee object protest discover hear theorize surmise posit""");

    /** Take a noun phrase or an infinitive: acts done by speaking. */
    static final Set<String> ACT = WordSet.of("""
            call describe accuse criticize criticise praise blame condemn denounce defend urge demand question reject dismiss urge endorse \
            mock compare label dub brand characterize characterise cite quote mention discuss address invite thank welcome \
            hail applaud applaud tout cite refer speak talk appeal request order instruct oppose support rebuke ridicule \
            chide scold lambaste deride dispute challenge refute echo apologize apologise advocate call decry deplore \
            envision portray depict express voice outline detail threaten offer compliment admire bash disavow repudiate plead reassure commend congratulate insult taunt dispute reference tease unveil brag invoke argue caution alert brief consult interview inform object repeat offer charge balk scoff sneer laugh testify lobby petition pray preach recount relate narrate summarize summarise underscore highlight lament bemoan begrudge regret vilify malign disparage belittle berate admonish reprimand scorn salute defend vent rant beg implore invite summon accuse urge dub liken tout laud""");

    /** Take an infinitive: what the subject means to do, or wants others to do. */
    static final Set<String> INTEND = WordSet.of("""
            plan want seek intend aim hope wish prefer decide choose agree refuse decline promise vow threaten propose pledge \
            commit prepare expect ask encourage persuade push look resolve opt aspire attempt try vie need urge fear consider""");

    /** Take a noun phrase, mostly with a preposition: how the subject takes something. */
    static final Set<String> ATTITUDE = WordSet.of("""
            view regard consider believe fear doubt trust respect hate love like dislike favor favour prefer support oppose accept \
            approve resent expect understand know appreciate value worry suspect recognize recognise agree disagree differ \
            contemplate weigh point hint allude push press rail back blast slam attack bristle fault boast complain \
            promise pledge propose demand want ignore rate rank see find predict estimate deny acknowledge blame anticipate \
            admire adore cherish prize idolize worship revere esteem treasure abhor abominate despise detest disdain dread loathe \
            scorn mistrust pity envy mourn regret rue savor tolerate stomach crave covet desire yearn long ache hanker \
            chastise castigate chide upbraid reproach censure rebuff excoriate pillory decry assail lambast lampoon \
            champion promote celebrate honor honour salute honour credit commend persuade convince dissuade lobby pressure \
            debate contest question probe examine study analyze analyse interpret construe cast paint picture identify explore \
            hail vilify demonize stigmatize portray depict document chronicle profile \
            overlook disregard downplay minimize exaggerate overstate understate justify excuse forgive pardon \
            ban prohibit forbid bar mandate approve veto prefer \
            foresee conjecture presume suppose guess deem count read envisage favour welcome embrace enjoy feel hope think remember forget learn distrust object protest signal suggest""");

    /** Have papers and figures for their subject. */
    static final Set<String> SHOW = WordSet.of("show reveal indicate suggest find reflect confirm put estimate list");

    private SpeechVerbs() {}

    static boolean any(String lemma) {
        return SAY.contains(lemma)
                || THINK.contains(lemma)
                || ACT.contains(lemma)
                || INTEND.contains(lemma)
                || ATTITUDE.contains(lemma)
                || SHOW.contains(lemma);
    }
}
