package org.claimdesk.language.passage;

import java.util.Locale;
import java.util.Set;
import org.claimdesk.language.text.WordSet;

/** Words whose full stop seldom ends a sentence. */
final class Abbreviations {

    /** Stand before a name: what follows is capitalised and belongs to them. */
    private static final Set<String> TITLES = WordSet.of("""
            mr mrs ms mx dr prof gen sen gov rep reps sens gens lt col sgt maj capt cmdr cpl pvt adm rev hon pres fr msgr sr st ste mt \
            ft messrs mme mlle supt insp det dist atty amb sec treas asst assoc dep ald gov spc pfc brig ven vs v viz cf e.g i.e""");

    /** Stand before a number. */
    private static final Set<String> BEFORE_NUMBER = WordSet.of("""
            no nos p pp fig figs eq eqs vol vols ch chap art par para sect ver op n° nr ca approx jan feb mar apr jun jul aug sep sept \
            oct nov dec al c""");

    /** Stand after a name or within a phrase: only a word that usually opens a sentence shows an end. */
    private static final Set<String> INNER = WordSet.of("""
            inc corp co ltd llc plc bros jr sr esq dept univ inst est ave blvd rd hwy bldg rte apt ala ariz ark calif colo conn del fla ga \
            ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph.d m.d b.a m.a d.c \
            mon tue tues wed thu thurs fri sat sun etc a.m p.m mln bn tel ext min max avg std misc incl excl bros mfg intl natl assn ag \
            n.v b.v s.a gmbh""");

    private Abbreviations() {}

    static boolean title(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean beforeNumber(String word) {
        return BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean inner(String word) {
        return INNER.contains(word.toLowerCase(Locale.ROOT));
    }
}
