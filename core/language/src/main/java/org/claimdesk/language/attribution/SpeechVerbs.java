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
            champion promote celebrate honor honour salute credit commend persuade convince dissuade lobby pressure \
            debate contest question probe examine study analyze analyse interpret construe cast paint picture identify explore \
            hail vilify demonize stigmatize portray depict document chronicle profile \
            overlook disregard downplay minimize exaggerate overstate understate justify excuse forgive pardon \
            ban prohibit forbid bar mandate veto \
            foresee conjecture presume suppose guess deem count read envisage welcome embrace enjoy feel hope think remember forget learn distrust object protest signal suggest""");

    /** Have papers and figures for their subject. */
    static final Set<String> SHOW = WordSet.of("show reveal indicate suggest find reflect confirm put estimate list");

    /** Take a noun phrase or a preposition: what the subject decides, publishes, presses for or takes sides on. */
    static final Set<String> DEED = WordSet.of("""
            back embrace resist decline focus concentrate dedicate devote impose enact repeal ratify sign vote rule overturn uphold \
            grant permit allow authorize authorise empower stipulate specify exempt nominate designate choose select elect \
            publish release issue post retweet circulate air broadcast print present introduce articulate convey communicate relay \
            pitch advertise campaign rally protest demonstrate chant clash spar feud quarrel bicker wrangle negotiate bargain haggle \
            mediate investigate inquire grill quiz interrogate confront sue indict prosecute tackle link associate attribute \
            ascribe equate contrast juxtapose peg research survey poll observe notice witness sense perceive \
            hammer rip slam knock pound pummel skewer savage trash pan needle troll ridicule belabor defy flout violate disobey \
            eye envisage target pursue mull ponder adopt abandon revoke rescind reverse cancel suspend waive tighten \
            recommend warn call urge vow refuse seethe fume rage grumble groan gripe mutter murmur rejoice cheer boo gush rave \
            sympathize sympathise empathize identify side insist dwell harp expound elaborate opine theorize speculate \
            consent acquiesce assent concur dissent bet gamble bank \
            legislate outlaw decriminalize legalize legalise criminalize sanction censor order commission assign \
            judge evaluate assess appraise grade score project forecast foresee model chart trace detail mention \
            agree disagree fight battle struggle crusade agitate mobilize mourn commemorate eulogize \
            renounce relinquish forswear reaffirm affirm reassert reinforce underline hint insinuate intimate \
            solicit enlist recruit request demand claim reclaim ask petition appeal contend vie \
            teach lecture instruct coach train brief \
            encourage discourage unleash poke jab swipe remind realize sing document obligate oblige caution block stress \
            entail envision argue shame berate reflect""");

    private SpeechVerbs() {}

    static boolean any(String lemma) {
        return SAY.contains(lemma)
                || THINK.contains(lemma)
                || ACT.contains(lemma)
                || INTEND.contains(lemma)
                || ATTITUDE.contains(lemma)
                || DEED.contains(lemma)
                || SHOW.contains(lemma);
    }
}
