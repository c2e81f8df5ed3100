package org.claimdesk.language.token;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Base forms by rule and a table of the common irregular words. */
public final class Lemmas {

    private static final Map<String, String> IRREGULAR = irregular("""
            be:am,is,are,was,were,been,being,'s,'re,'m,’s,’re,’m have:has,had,having,'ve,’ve do:does,did,done,doing say:said,says go:went,gone,goes \
            get:got,gotten make:made take:took,taken come:came see:saw,seen know:knew,known give:gave,given find:found think:thought \
            tell:told become:became leave:left feel:felt put:put bring:brought begin:began,begun keep:kept hold:held write:wrote,written \
            stand:stood hear:heard mean:meant meet:met run:ran pay:paid sit:sat speak:spoke,spoken lead:led grow:grew,grown \
            lose:lost fall:fell,fallen send:sent build:built understand:understood draw:drew,drawn break:broke,broken spend:spent \
            rise:rose,risen drive:drove,driven buy:bought wear:wore,worn choose:chose,chosen win:won catch:caught teach:taught sell:sold \
            fight:fought throw:threw,thrown fly:flew,flown deal:dealt seek:sought strike:struck shoot:shot steal:stole,stolen \
            freeze:froze,frozen hide:hid,hidden swear:swore,sworn forbid:forbade,forbidden feed:fed flee:fled bear:bore,borne \
            agree:agreed disagree:disagreed free:freed guarantee:guaranteed vie:vied,vying tie:tied,tying show:shown focus:focused,focusing bus:buses \
            man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice crisis:crises basis:bases \
            analysis:analyses criterion:criteria phenomenon:phenomena life:lives wife:wives knife:knives half:halves \
            leaf:leaves shelf:shelves thief:thieves wolf:wolves will:'ll,’ll,won,wo would:'d,’d can:ca not:n't,n’t die:died,dying lie:lying,lay,lain \
            bad:worse,worst good:better,best many:more,most little:less,least i:me we:us he:him she:her they:them""");

    private static final String VOWELS = "aeiou";

    /** Verbs with a silent e behind n, l, t, r, or behind s after a consonant, where no rule tells. */
    private static final java.util.Set<String> SILENT_E = org.claimdesk.language.text.WordSet.of("""
            cite quote invite vote note promote devote denote unite excite ignite recite dispute execute contribute distribute institute substitute \
            constitute prosecute persecute compute mute salute attribute dilute commute refute pollute delete complete compete deplete rule schedule \
            file smile compile exile pile reconcile outline decline define determine combine examine imagine confine refine undermine opine mine dine \
            shine incline underline phone clone tone postpone condone dethrone tune fine declare compare prepare share scare stare care dare spare \
            square flare glare ignore explore restore store score adore bore deplore implore secure cure injure ensure insure measure figure capture \
            picture feature structure lecture venture procure endure obscure lure assure pressure interfere adhere endorse sense license rehearse \
            nurse reverse disperse immerse collapse lapse rinse console parole scale assemble write waste taste paste haste bite invite dictate hire \
            fire wire tire bare snare conjure torture pasture manufacture puncture rupture nurture reassure recapture welcome overcome become come \
            please erase ease cease lease tease increase decrease release base chase purchase""");

    private Lemmas() {}

    /** @param tag Penn tag, which decides whether an ending is one of a noun or a verb */
    public static String of(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (tag.startsWith("NNP") || tag.equals("CD")) {
            return tag.equals("CD") ? word : lower;
        }
        String irregular = IRREGULAR.get(lower);
        if (irregular != null
                && !(tag.startsWith("N") && (lower.equals("won") || lower.equals("left") || lower.equals("found")))) {
            return irregular;
        }
        if (tag.equals("NNS")) {
            return singular(lower);
        }
        return switch (tag) {
            case "VBZ" -> singular(lower);
            case "VBD", "VBN" -> stem(lower, "ed");
            case "VBG" -> stem(lower, "ing");
            default -> lower;
        };
    }

    /** The singular of a regular or common irregular plural, lower case; the word itself when it is none. */
    public static String singular(String plural) {
        String lower = plural.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zzes")) {
            return lower.substring(0, lower.length() - 2);
        }
        boolean plain = lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
        return plain ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String stem(String word, String ending) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        if (ending.equals("ed") && end == 'i') {
            return stem.substring(0, last) + "y";
        }
        if (stem.length() > 3 && end == stem.charAt(last - 1) && "lsz".indexOf(end) < 0) {
            return stem.substring(0, last);
        }
        return SILENT_E.contains(stem + "e") || needsE(stem) ? stem + "e" : stem;
    }

    private static boolean needsE(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        if (end == 'v'
                || end == 'u'
                || end == 'c'
                || stem.endsWith("at") && !stem.endsWith("eat")
                || stem.endsWith("iz")
                || stem.endsWith("dg")) {
            return true;
        }
        if (end == 's' && VOWELS.indexOf(before) >= 0
                || end == 'g' && before == 'r'
                || end == 'g' && before == 'n' && stem.length() > 4) {
            return end != 'g' || stem.endsWith("rg") || stem.endsWith("ang") && !stem.endsWith("bang");
        }
        boolean shortVowel = VOWELS.indexOf(end) < 0 && VOWELS.indexOf(before) >= 0 && "wxyrnlt".indexOf(end) < 0;
        return shortVowel && last >= 2 && VOWELS.indexOf(stem.charAt(last - 2)) < 0
                || stem.endsWith("ir") && stem.length() > 3
                || stem.endsWith("in") && stem.length() == 4 && !stem.equals("join")
                || stem.endsWith("ot") && stem.length() == 3
                || stem.endsWith("bl")
                || stem.endsWith("tl")
                || stem.endsWith("pl");
    }

    private static Map<String, String> irregular(String table) {
        Map<String, String> forms = new HashMap<>();
        for (String entry : table.trim().split("\\s+")) {
            String[] parts = entry.split(":");
            for (String form : parts[1].split(",")) {
                forms.put(form, parts[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
